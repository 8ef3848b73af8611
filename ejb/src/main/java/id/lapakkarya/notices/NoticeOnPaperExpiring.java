package id.lapakkarya.notices;

import id.lapakkarya.catalogue.PaperExpiring;
import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.catalogue.PaperWarning;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.notification.Mailer;
import id.lapakkarya.platform.EventHandler;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A Lapas and those who administer it are told of the end of a paper, by the bell and by mail. */
@ApplicationScoped
public class NoticeOnPaperExpiring implements EventHandler<PaperExpiring> {
  /** Staff read Indonesian; their own language is not kept. */
  private static final Locale INDONESIAN = Locale.ROOT;

  @Inject private NoticeWriter notices;
  @Inject private Mailer mailer;
  @Inject private ShopDirectory shops;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  @Override
  public Class<PaperExpiring> eventType() {
    return PaperExpiring.class;
  }

  @Override
  public void handle(PaperExpiring event) {
    TenantId tenant = new TenantId(event.tenantId());
    ShopView shop = shops.getShop(tenant);
    boolean over = event.days() == PaperWarning.OVER;
    NoticeKind own = over ? NoticeKind.PAPER_EXPIRED : NoticeKind.PAPER_EXPIRING;
    NoticeKind above = over ? NoticeKind.PAPERS_EXPIRED : NoticeKind.PAPERS_EXPIRING;
    String subject = String.join(" ", event.kind(), "" + event.days(), event.number());
    notices.tell(own, tenant, subject, Long.toString(event.paperId()));
    notices.tell(above, tenant, subject, shop.slug());
    Set<String> written = new HashSet<>();
    write(own, tenant, shop, event, "/admin/izin/" + event.paperId(), written);
    write(above, tenant, shop, event, "/admin/pangan?lapas=" + shop.slug(), written);
  }

  private void write(
      NoticeKind kind,
      TenantId tenant,
      ShopView shop,
      PaperExpiring event,
      String page,
      Set<String> written) {
    String template = event.days() == PaperWarning.OVER ? "paper-expired" : "paper-expiring";
    for (AssignmentView each : notices.listeners(kind, tenant)) {
      if (written.add(each.email())) {
        mailer.write(
            template,
            INDONESIAN,
            each.email(),
            Map.of(
                "name", each.name(),
                "shop", shop.name(),
                "paper", PaperKind.valueOf(event.kind()).label() + " " + event.number(),
                "days", Integer.toString(event.days()),
                "link", publicUrl + page));
      }
    }
  }
}
