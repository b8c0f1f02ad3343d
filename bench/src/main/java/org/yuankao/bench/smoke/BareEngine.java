package org.yuankao.bench.smoke;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.yuankao.bench.stack.PostgresPart;
import org.yuankao.bench.stack.Stack;
import org.yuankao.bench.stack.StackFailure;

/**
 * The engine in this program, with the backend's settings for it, the committed models, a database of its own on the
 * installation's server, and use cases that do nothing.
 */
final class BareEngine {

    private static final String DATABASE = "bare_engine";
    private static final List<String> MODELS = List.of(
            "bpmn/candidate-sitting.bpmn",
            "bpmn/identity-check.bpmn",
            "dmn/identity-decision.dmn",
            "dmn/second-view-decision.dmn");
    private static final List<String> USE_CASES =
            List.of("recordIdentity", "recordSecondView", "recordDecline", "rejectIdentity");

    private final Path processes;
    private final Workers workers;
    private final int connections;

    /**
     * @param processes folder of the models
     * @param connections to the database at most; as many as workers
     */
    BareEngine(Path processes, Workers workers, int connections) {
        this.processes = processes;
        this.workers = workers;
        this.connections = connections;
    }

    /**
     * Walks sittings that have been prepared before, as those of a session are.
     *
     * @param warmUp how many are walked before anything is measured
     */
    Usage.Spent walk(Stack stack, int warmUp, int measured) {
        PostgresPart server = stack.postgres();
        createDatabase(server);
        ProcessEngine engine = engine(server.clientEnvironment());
        try {
            deploy(engine);
            BareSittings sittings = new BareSittings(engine);
            List<String> first = prepare(sittings, warmUp);
            List<String> others = prepare(sittings, measured);
            analyse(server);
            workers.map(first, sittings::walk);
            Usage usage = Usage.from(stack);
            workers.map(others, sittings::walk);
            Usage.Spent spent = usage.until();
            sittings.requireWaiting(warmUp + measured);
            return spent;
        } finally {
            engine.close();
        }
    }

    private List<String> prepare(BareSittings sittings, int count) {
        List<String> keys =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
        return workers.map(keys, sittings::prepare);
    }

    private ProcessEngine engine(Map<String, String> server) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(url(server));
        configuration.setJdbcUsername(server.get("PGUSER"));
        configuration.setJdbcPassword(server.get("PGPASSWORD"));
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcMaxActiveConnections(connections);
        configuration.setJdbcMaxIdleConnections(connections);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setBeans(useCases());
        return configuration.buildProcessEngine();
    }

    private static String url(Map<String, String> server) {
        return "jdbc:postgresql://%s:%s/%s".formatted(server.get("PGHOST"), server.get("PGPORT"), DATABASE);
    }

    private static Map<Object, Object> useCases() {
        Map<Object, Object> beans = new HashMap<>();
        USE_CASES.forEach(name -> beans.put(name, (JavaDelegate) execution -> {}));
        beans.put("recordMeasurement", (ExecutionListener) execution -> {});
        return beans;
    }

    private void deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment();
        for (String model : MODELS) {
            Path file = processes.resolve(model);
            try (var in = Files.newInputStream(file)) {
                deployment.addInputStream(file.getFileName().toString(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    private static void createDatabase(PostgresPart server) {
        execute(server, "postgres", "create database " + DATABASE);
    }

    /** As the backend does after it has prepared a session. */
    private static void analyse(PostgresPart server) {
        execute(server, DATABASE, "analyze");
    }

    private static void execute(PostgresPart server, String database, String sql) {
        try (Connection connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StackFailure("The bare engine's database cannot be made: " + e.getMessage(), e);
        }
    }
}
