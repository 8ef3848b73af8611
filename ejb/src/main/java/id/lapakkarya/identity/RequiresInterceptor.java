package id.lapakkarya.identity;

import id.lapakkarya.platform.Sku;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Enforces {@link Requires} before the use case begins, and tells of whoever is refused. */
@Interceptor
@Requires(Permission.REPORT_READ)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,40}");

  @Inject private Actor actor;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Method useCase = call.getMethod();
    Requires required = useCase.getAnnotation(Requires.class);
    if (required == null) {
      required = useCase.getDeclaringClass().getAnnotation(Requires.class);
    }
    if (required == null) {
      return call.proceed();
    }
    Permission[] permissions = required.value();
    return actor.call(
        useCase.getDeclaringClass().getSimpleName() + "." + useCase.getName(),
        asked(call.getParameters()),
        () -> {
          for (Permission permission : permissions) {
            actor.demand(permission);
          }
          // Last: who may not do it at all is told so, and not asked for a password.
          if (Arrays.stream(permissions).anyMatch(Permission::needsProof)) {
            actor.demandProof();
          }
          return call.proceed();
        });
  }

  /** What the call names first, when that is an id, a code or a number, and never a person. */
  private static String asked(Object... parameters) {
    // The container gives null, not an empty array, where a method takes none.
    if (parameters == null || parameters.length == 0) {
      return "";
    }
    Object first = parameters[0];
    if (first instanceof Sku sku) {
      return sku.code();
    }
    if (first instanceof Long || first instanceof String text && NUMBER.matcher(text).matches()) {
      return first.toString();
    }
    return "";
  }
}
