package org.yuankao.bench.smoke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yuankao.bench.client.Acknowledgements;
import org.yuankao.bench.client.Crowd;
import org.yuankao.bench.client.FreshDemo;
import org.yuankao.bench.client.Opening;
import org.yuankao.bench.client.Saver;
import org.yuankao.bench.stack.Part;

/**
 * Answers acknowledged through HTTP, one change in each request, against one-row inserts of pgbench into a table like the
 * answers' one on the same server.
 */
final class AnswersPart {

    private static final int CONNECTIONS = 4;
    private static final Duration TO_SETTLE = Duration.ofSeconds(30);
    private static final double NANOS_IN_A_MILLI = 1e6;

    /** Constraints, defaults and the index are the real table's. */
    private static final String TABLE = """
            create schema bench;
            create table bench.answer_revision (like sitting.answer_revision including all)""";

    /** Each connection fills a sitting of its own, as each candidate does. */
    private static final String INSERT = """
            \\set question random(1, 60)
            \\set revision random(1, 1000000000000000)
            insert into bench.answer_revision (sitting_id, question_id, epoch, revision, value, saved_at) \
            values (lpad((:client_id)::text, 32, '0')::uuid, 'q' || (:question)::int, 1, :revision, '["a"]', now());
            """;

    private final FreshDemo demo;
    private final SmokeOptions options;
    private final PgBench pgbench;
    private final Path folder;

    /** @param folder for pgbench's script */
    AnswersPart(FreshDemo demo, SmokeOptions options, PgBench pgbench, Path folder) {
        this.demo = demo;
        this.options = options;
        this.pgbench = pgbench;
        this.folder = folder;
    }

    /** @param seats who wait for the start; each becomes a client that saves as fast as it is acknowledged */
    Map<String, Object> measure(List<Seat> seats) throws IOException, InterruptedException, SQLException {
        try (Crowd crowd = new Crowd(Saver.Hand.RESTLESS)) {
            seats.forEach(seat -> crowd.add(seat.candidate()));
            Opening.await(seats.get(0).candidate().api());
            crowd.begin();
            Part.pause(Duration.ofSeconds(options.warmUpSeconds()));
            Figures figures = new Figures();
            double perSecond = save(crowd, figures);
            double reference = reference(figures);
            return figures.rates(perSecond, reference).values();
        }
    }

    /** @return acknowledged changes in a second */
    private double save(Crowd crowd, Figures figures) throws InterruptedException, SQLException {
        Acknowledgements heard = crowd.heard();
        heard.measureAgain();
        Usage usage = Usage.from(demo.stack());
        Part.pause(Duration.ofSeconds(options.seconds()));
        long[] waits = heard.waits();
        Usage.Spent spent = usage.until();
        crowd.settle(TO_SETTLE);
        Percentiles percentiles = new Percentiles(waits);
        try (Connection connection = demo.stack().postgres().connect()) {
            figures.with("seconds", spent.seconds())
                    .with("operations", waits.length)
                    .with("p50_ms", percentiles.at(50) / NANOS_IN_A_MILLI)
                    .with("p95_ms", percentiles.at(95) / NANOS_IN_A_MILLI)
                    .with("p99_ms", percentiles.at(99) / NANOS_IN_A_MILLI)
                    .with("errors", crowd.repeated())
                    .with("acknowledged", crowd.acknowledged())
                    .with("lost", crowd.lost(connection))
                    .with("cpu_ms_per_op", spent.perOperation(waits.length));
        }
        return spent.perSecond(waits.length);
    }

    /** @return inserted rows in a second */
    private double reference(Figures figures) throws IOException, SQLException {
        try (Connection connection = demo.stack().postgres().connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        Path script = folder.resolve("insert.sql");
        Files.writeString(script, INSERT);
        pgbench.run(demo.stack().postgres(), script, CONNECTIONS, Math.max(2, options.warmUpSeconds() / 4));
        double programBefore = ProcessorTime.ofMyEndedPrograms();
        Usage usage = Usage.from(demo.stack());
        double rate = pgbench.run(demo.stack().postgres(), script, CONNECTIONS, options.seconds());
        Usage.Spent spent = usage.until();
        double inserts = rate * options.seconds();
        figures.with("reference", "pgbench -M prepared -c %d, one-row inserts".formatted(CONNECTIONS))
                .with(
                        "reference_cpu_ms_per_op",
                        Map.of(
                                "postgres",
                                Figures.rounded(spent.of("postgres") / inserts),
                                "pgbench",
                                Figures.rounded((ProcessorTime.ofMyEndedPrograms() - programBefore) / inserts)));
        return rate;
    }
}
