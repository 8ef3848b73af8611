package id.lapakkarya.web.admin;

import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case as a page holds it that outlives its request. The session keeps such a page and may be
 * taken over by another node; a plain reference to an enterprise bean cannot be written down for
 * that, what stands in for it here can.
 *
 * <pre>
 *   &#64;Inject &#64;Movable private ProductDesk desk;
 * </pre>
 *
 * @see MovableUseCases
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Movable {}
