package org.yuankao.shared;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * One schema, one folder {@code db/migration/<module>} and one history table per module, migrated in this order before
 * anything else touches the database. Inside a migration the module's schema is first on the search path; names of
 * other schemas are written out.
 */
@Configuration(proxyBeanMethods = false)
public class ModuleSchemas {

    static final List<String> IN_ORDER = List.of(
            "shared",
            "engine",
            "identity",
            "batch",
            "enrolment",
            "paper",
            "sitting",
            "proctoring",
            "workflow",
            "device",
            "support",
            "result");

    @Bean
    FlywayMigrationStrategy migrateEveryModule(ResourceLoader resources, ObjectProvider<SchemaAddition> additions) {
        return template -> IN_ORDER.forEach(schema ->
                migrate(schema, template, resources, additions.orderedStream().toList()));
    }

    private static void migrate(
            String schema, Flyway template, ResourceLoader resources, List<SchemaAddition> allAdditions) {
        List<SchemaAddition> additions =
                allAdditions.stream().filter(a -> a.schema().equals(schema)).toList();
        String folder = "classpath:db/migration/" + schema;
        boolean hasFolder = resources.getResource(folder).exists();
        if (!hasFolder && additions.isEmpty()) {
            return;
        }
        FluentConfiguration flyway = Flyway.configure(
                        template.getConfiguration().getClassLoader())
                .configuration(template.getConfiguration())
                .defaultSchema(schema)
                .schemas(schema)
                .locations(hasFolder ? new String[] {folder} : new String[0]);
        additions.forEach(addition -> addition.addTo(flyway));
        flyway.load().migrate();
    }
}
