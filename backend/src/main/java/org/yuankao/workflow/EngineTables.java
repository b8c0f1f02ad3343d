package org.yuankao.workflow;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;
import org.yuankao.shared.SchemaAddition;

/**
 * Creates the engine's tables from the SQL in its own jar, in the schema {@code engine}, which Flyway has put first on
 * the search path. The engine's automatic update is off because it does not know prefixes; a new engine version brings
 * its upgrade script as the next migration here.
 */
@Component
class EngineTables implements SchemaAddition {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public String schema() {
        return "engine";
    }

    @Override
    public void addTo(FluentConfiguration flyway) {
        flyway.javaMigrations(new V1__engine_7_24());
    }

    private static final class V1__engine_7_24 extends BaseJavaMigration implements JavaMigration {

        @Override
        public void migrate(Context context) {
            Connection connection = context.getConnection();
            for (String part : PARTS) {
                String script = "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
                ScriptUtils.executeSqlScript(connection, new EncodedResource(new ClassPathResource(script)));
            }
        }
    }
}
