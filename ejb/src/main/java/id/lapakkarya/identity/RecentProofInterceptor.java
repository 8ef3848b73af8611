package id.lapakkarya.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Enforces {@link RecentProof} before the use case begins. */
@Interceptor
@RecentProof
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RecentProofInterceptor {
  @Inject private Actor actor;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    actor.demandProof();
    return call.proceed();
  }
}
