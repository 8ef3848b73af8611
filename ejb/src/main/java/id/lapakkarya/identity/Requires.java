package id.lapakkarya.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permissions of a use case, all of them, each held in the scope that it asks for: the tenant
 * being worked on, the reach of the person, or the platform. {@code @RolesAllowed} would mix
 * "operator of A" with "head of B" (ADR 9). Where one of them {@link Permission#needsProof needs
 * it}, the person must have proven a moment ago who it is (ADR 22).
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
  @Nonbinding
  Permission[] value();
}
