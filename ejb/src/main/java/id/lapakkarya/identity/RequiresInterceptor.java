package id.lapakkarya.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Enforces {@link Requires} before the use case begins. */
@Interceptor
@Requires(Permission.REPORT_READ)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {
  @Inject private Actor actor;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Requires required = call.getMethod().getAnnotation(Requires.class);
    if (required == null) {
      required = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
    if (required != null) {
      actor.demand(required.value());
    }
    return call.proceed();
  }
}
