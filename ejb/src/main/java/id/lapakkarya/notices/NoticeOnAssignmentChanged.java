package id.lapakkarya.notices;

import id.lapakkarya.identity.AssignmentChanged;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whoever was given a role in a Lapas is told, and those who look after its staff; but nobody of
 * what they did themselves.
 */
@ApplicationScoped
public class NoticeOnAssignmentChanged implements EventHandler<AssignmentChanged> {
  @Inject private NoticeWriter notices;

  @Override
  public Class<AssignmentChanged> eventType() {
    return AssignmentChanged.class;
  }

  @Override
  public void handle(AssignmentChanged event) {
    Scope.parse(event.scope())
        .ifPresent(scope -> scope.tenant().ifPresent(tenant -> tell(event, scope, tenant)));
  }

  private void tell(AssignmentChanged event, Scope scope, TenantId tenant) {
    if (event.given() && event.account() != event.by()) {
      notices.tellPerson(event.account(), scope, NoticeKind.ROLE_GIVEN, tenant, event.role(), "");
    }
    NoticeKind kind = event.given() ? NoticeKind.STAFF_GIVEN : NoticeKind.STAFF_ENDED;
    notices.tellAllBut(event.by(), kind, tenant, event.role(), "");
  }
}
