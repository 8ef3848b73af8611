package id.lapakkarya.notices;

import id.lapakkarya.catalogue.ChangeProposed;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.notification.Mailer;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Those who approve are told that a change waits: by the bell, and at the Lapas itself by mail; but
 * nobody of what they did themselves.
 */
@ApplicationScoped
public class NoticeOnChangeProposed implements EventHandler<ChangeProposed> {
  /** Staff read Indonesian; their own language is not kept. */
  private static final Locale INDONESIAN = Locale.ROOT;

  @Inject private NoticeWriter notices;
  @Inject private Mailer mailer;
  @Inject private ShopDirectory shops;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  @Override
  public Class<ChangeProposed> eventType() {
    return ChangeProposed.class;
  }

  @Override
  public void handle(ChangeProposed event) {
    TenantId tenant = new TenantId(event.tenantId());
    ShopView shop = shops.getShop(tenant);
    notices.tellAllBut(event.author(), NoticeKind.CHANGE_WAITING, tenant, event.name(), "");
    notices.tellAllBut(
        event.author(), NoticeKind.CHANGES_WAITING, tenant, event.name(), shop.slug());
    for (AssignmentView each : notices.listeners(NoticeKind.CHANGE_WAITING, tenant)) {
      if (each.account() != event.author()) {
        mailer.write(
            "change-waiting",
            INDONESIAN,
            each.email(),
            Map.of(
                "name", each.name(),
                "shop", shop.name(),
                "product", event.name(),
                "link", publicUrl + "/admin/persetujuan"));
      }
    }
  }
}
