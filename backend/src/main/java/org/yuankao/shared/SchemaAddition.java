package org.yuankao.shared;

import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Adds migrations to one schema that do not lie in its folder, such as the engine's tables, whose SQL comes with the
 * engine's own jar.
 */
public interface SchemaAddition {

    String schema();

    void addTo(FluentConfiguration flyway);
}
