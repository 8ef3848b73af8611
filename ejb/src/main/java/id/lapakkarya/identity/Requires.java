package id.lapakkarya.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission of a use case, held in the scope that the permission asks for: that of the tenant
 * being worked on, or the platform. {@code @RolesAllowed} would mix "operator of A" with "head of
 * B" (ADR 9).
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
  @Nonbinding
  Permission value();
}
