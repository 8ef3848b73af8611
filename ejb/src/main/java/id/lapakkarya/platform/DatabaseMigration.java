package id.lapakkarya.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the schema to this version before anything else starts. Every other start-up bean depends
 * on it.
 */
@Singleton
@Internal
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {
  @Inject @Any private Instance<JavaMigration> javaMigrations;

  @Resource(lookup = "java:app/jdbc/lapakPlain")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(DatabaseMigration.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .javaMigrations(javaMigrations.stream().toArray(JavaMigration[]::new))
        .load()
        .migrate();
  }
}
