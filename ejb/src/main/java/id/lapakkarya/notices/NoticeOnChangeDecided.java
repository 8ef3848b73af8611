package id.lapakkarya.notices;

import id.lapakkarya.catalogue.ChangeDecided;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever made a change is told what became of it. */
@ApplicationScoped
public class NoticeOnChangeDecided implements EventHandler<ChangeDecided> {
  /** What is told must be short. */
  private static final int LONGEST_NAME = 100;

  @Inject private NoticeWriter notices;

  @Override
  public Class<ChangeDecided> eventType() {
    return ChangeDecided.class;
  }

  @Override
  public void handle(ChangeDecided event) {
    if (event.author() == 0) {
      return;
    }
    TenantId tenant = new TenantId(event.tenantId());
    notices.tellPerson(
        event.author(),
        new Scope.Shop(tenant),
        NoticeKind.CHANGE_DECIDED,
        tenant,
        event.state() + " " + clipped(event.name()),
        Long.toString(event.productId()));
  }

  private static String clipped(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
