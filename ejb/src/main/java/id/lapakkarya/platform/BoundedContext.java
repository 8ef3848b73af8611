package id.lapakkarya.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package as the root of a bounded context and names the contexts whose face it may use.
 *
 * <p>The context's root package is its face; whatever lies below is internal. The architecture test
 * reads these declarations and fails on any use that is not declared.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface BoundedContext {
  /** Names of the contexts, by their root package's last segment. */
  String[] uses() default {};
}
