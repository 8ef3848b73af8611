package id.lapakkarya.onboarding;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.payment.CollectorView;
import id.lapakkarya.payment.PaymentPolicy;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.ShopStatus;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads {@code tenants/} at start-up: what is missing is created, what is there stays as staff left
 * it. A broken description is refused with file, line and reason; the others still load.
 */
@Singleton
@Internal
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class TenantLoader {
  private static final Logger LOG = Logger.getLogger(TenantLoader.class.getName());

  /** Nodes that start together load one after the other; the lock hangs on this connection. */
  @Resource(lookup = "java:app/jdbc/lapakPlain")
  private DataSource dataSource;

  @Inject private TenantIntake intake;
  @Inject private Catalogue catalogue;
  @Inject private PaymentPolicy payments;
  @Inject private DemoAccounts demoAccounts;

  @Inject
  @ConfigProperty(name = "lapak.tenants.dir")
  private Optional<String> folder;

  @Inject
  @ConfigProperty(name = "lapak.demo", defaultValue = "false")
  private boolean demo;

  @PostConstruct
  void loadAtStart() {
    try (Connection connection = dataSource.getConnection()) {
      connection.createStatement().execute("SELECT GET_LOCK('lapak-tenants', 300)");
      try {
        folder.ifPresent(
            path ->
                loadFrom(Path.of(path))
                    .forEach(reason -> LOG.log(Level.WARNING, "tenants/{0}", reason)));
        if (demo) {
          demoAccounts.open();
        }
      } finally {
        connection.createStatement().execute("SELECT RELEASE_LOCK('lapak-tenants')");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the tenants' lock is not to be had", e);
    }
  }

  /** Loads every folder and says what was refused: file, line and reason. */
  public List<String> loadFrom(Path tenants) {
    List<String> refused = new ArrayList<>();
    Set<String> categories =
        catalogue.categories().stream().map(CategoryView::slug).collect(Collectors.toSet());
    try (Stream<Path> folders = Files.list(tenants)) {
      for (Path each : folders.filter(Files::isDirectory).sorted().toList()) {
        take(each, categories, refused);
      }
    } catch (IOException e) {
      refused.add(tenants + ": cannot be listed: " + e.getMessage());
    }
    loadCollector(tenants.resolve("collector.yaml"), refused);
    return refused;
  }

  private void take(Path each, Set<String> categories, List<String> refused) {
    try {
      int added = intake.takeIn(TenantFolder.read(each, categories), ShopStatus.ACTIVE);
      LOG.log(
          Level.INFO, "tenants/{0}: {1} new products", new Object[] {each.getFileName(), added});
    } catch (BrokenDescription e) {
      refused.addAll(e.reasons());
    } catch (RuntimeException e) {
      // Whatever it was, the other Lapas still load.
      LOG.log(Level.FINE, "not loaded", e);
      refused.add(each.getFileName() + ": not loaded: " + rootOf(e));
    }
  }

  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && !(root instanceof LapakException)) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  private void loadCollector(Path file, List<String> refused) {
    if (!Files.exists(file)) {
      return;
    }
    List<String> complaints = new ArrayList<>();
    YamlFile yaml = YamlFile.read(file, "collector.yaml", complaints);
    YamlFile account = yaml.in("account");
    YamlFile limit = yaml.in("qrisLimit");
    CollectorView collector =
        new CollectorView(
            yaml.text("name", 120),
            yaml.text("nmid", 20),
            yaml.text("qris", 512),
            Rupiah.of(limit.number("amount", 1, 1_000_000_000_000L)),
            limit.date("validFrom"),
            limit.text("source", 200),
            account.text("bank", 60),
            account.text("number", 40),
            account.text("holder", 120));
    if (!id.lapakkarya.payment.Qris.isValid(collector.staticQris())) {
      yaml.complainAt("qris", "qris is not a QRIS payload with a right checksum");
    }
    if (complaints.isEmpty()) {
      payments.appointCollectorIfAbsent(collector);
    }
    refused.addAll(complaints);
  }
}
