package org.yuankao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for all tests of this JVM, as durable as in production: the embedded defaults switch safety off, and
 * what is measured or proven without it says nothing.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres POSTGRES = start();
    private static final Queue<ConfigurableApplicationContext> APPLICATIONS = new ConcurrentLinkedQueue<>();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "300")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
        }
    }

    /** The address with user and all, for tests that want a connection of their own. */
    public static String url() {
        return POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    /** Closes every application that was started on this database and is still open. */
    static void endApplications() {
        APPLICATIONS.forEach(ConfigurableApplicationContext::close);
        APPLICATIONS.clear();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        APPLICATIONS.add(context);
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=")
                .applyTo(context);
    }
}
