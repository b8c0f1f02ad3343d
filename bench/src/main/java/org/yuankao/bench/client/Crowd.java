package org.yuankao.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;

/** Candidates without browsers who save all at once; each has a ledger of its own. */
public final class Crowd implements AutoCloseable {

    private final List<CandidateClient> candidates = new ArrayList<>();
    private final List<Saver> savers = new ArrayList<>();
    private final Acknowledgements heard = new Acknowledgements();
    private final Saver.Hand hand;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();

    public Crowd(Saver.Hand hand) {
        this.hand = hand;
    }

    public void add(CandidateClient candidate) {
        candidates.add(candidate);
    }

    public List<CandidateClient> candidates() {
        return candidates;
    }

    public Acknowledgements heard() {
        return heard;
    }

    /** Each fetches the paper and begins to save; to be called once, after the start. */
    public void begin() throws IOException {
        for (CandidateClient candidate : candidates) {
            JsonNode paper = candidate.api().get("/api/sitting/paper").expect(200);
            int epoch = candidate
                    .api()
                    .get("/api/sitting/answers")
                    .expect(200)
                    .get("epoch")
                    .asInt();
            AnswerLedger ledger =
                    new AnswerLedger(candidate.me().get("sittingId").asText(), epoch);
            savers.add(new Saver(candidate.api(), questions(paper), ledger, heard, hand));
        }
        goOn();
    }

    public void goOn() {
        for (Saver saver : savers) {
            saver.goOn();
            running.add(threads.submit(saver));
        }
    }

    /** Returns when every change that was made is acknowledged; fails when a client was refused or told nonsense. */
    public void settle(Duration atMost) throws InterruptedException {
        savers.forEach(Saver::stop);
        long until = System.nanoTime() + atMost.toNanos();
        try {
            for (Future<?> saver : running) {
                saver.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException e) {
            throw new UnexpectedAnswer("a client met what a candidate must never meet", e);
        } catch (TimeoutException e) {
            throw new UnexpectedAnswer("a change is still unacknowledged after " + atMost, e);
        }
        running.clear();
    }

    /** Requests that brought no acknowledgement, over all clients. */
    public long repeated() {
        return savers.stream().mapToLong(Saver::repeated).sum();
    }

    public int acknowledged() {
        return savers.stream()
                .mapToInt(saver -> saver.ledger().acknowledged().size())
                .sum();
    }

    public long lost(Connection connection) throws SQLException {
        long lost = 0;
        for (Saver saver : savers) {
            lost += saver.ledger().lost(connection);
        }
        return lost;
    }

    public List<AnswerLedger> ledgers() {
        return savers.stream().map(Saver::ledger).toList();
    }

    private static List<JsonNode> questions(JsonNode paper) {
        return StreamSupport.stream(paper.get("sections").spliterator(), false)
                .flatMap(
                        section -> StreamSupport.stream(section.get("questions").spliterator(), false))
                .toList();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
