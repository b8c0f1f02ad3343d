package org.yuankao.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.yuankao.bench.client.AnswerLedger.Change;

/**
 * Changes answers all the time, some in a request, and believes the server's acknowledgement alone. A request
 * that brought none is repeated, word for word, until it does: a candidate's page does the same.
 */
public final class Saver implements Runnable {

    /**
     * How fast a candidate answers.
     *
     * @param mostChanges in one request; each has one more than the one before, then one again
     * @param betweenMillis from an acknowledgement to the next request
     */
    public record Hand(int mostChanges, long betweenMillis) {

        /** As fast as the acknowledgements come, one change in each request. */
        public static final Hand RESTLESS = new Hand(1, 0);

        /** Faster than anybody's, with pauses. */
        public static final Hand QUICK = new Hand(3, 40);
    }

    private static final long BEFORE_REPEATING_MILLIS = 250;

    private final ApiClient api;
    private final List<JsonNode> questions;
    private final AnswerLedger ledger;
    private final Acknowledgements heard;
    private final Hand hand;
    private final AtomicLong repeated = new AtomicLong();
    private long revision;
    private volatile boolean enough;

    public Saver(ApiClient api, List<JsonNode> questions, AnswerLedger ledger, Acknowledgements heard, Hand hand) {
        this.api = api;
        this.questions = questions;
        this.ledger = ledger;
        this.heard = heard;
        this.hand = hand;
    }

    public AnswerLedger ledger() {
        return ledger;
    }

    /** How many requests went without an acknowledgement so far. */
    public long repeated() {
        return repeated.get();
    }

    /** The request that is under way is still brought to its end. */
    public void stop() {
        enough = true;
    }

    public void goOn() {
        enough = false;
    }

    @Override
    public void run() {
        try {
            while (!enough) {
                List<Change> changes = next();
                while (!send(changes)) {
                    repeated.incrementAndGet();
                    TimeUnit.MILLISECONDS.sleep(BEFORE_REPEATING_MILLIS);
                }
                TimeUnit.MILLISECONDS.sleep(hand.betweenMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Neighbouring questions, so that no question stands twice in a request. */
    private List<Change> next() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i <= revision % hand.mostChanges(); i++) {
            JsonNode question = questions.get((int) ((revision + i) % questions.size()));
            JsonNode options = question.get("options");
            changes.add(new Change(
                    question.get("id").asText(),
                    revision + i + 1,
                    options.get((int) ((revision * 7 + i) % options.size()))
                            .get("id")
                            .asText()));
        }
        revision += changes.size();
        return changes;
    }

    private boolean send(List<Change> changes) {
        long asked = System.nanoTime();
        List<Map<String, Object>> body = changes.stream()
                .map(change -> Map.<String, Object>of(
                        "questionId", change.questionId(),
                        "revision", change.revision(),
                        "value", List.of(change.value())))
                .toList();
        ApiClient.Answer answer;
        try {
            answer = api.post("/api/sitting/answers", Map.of("epoch", ledger.epoch(), "changes", body));
        } catch (IOException gone) {
            return false;
        }
        if (answer.status() >= 500) {
            return false;
        }
        JsonNode receipts = answer.expect(200).get("receipts");
        for (Change change : changes) {
            ledger.acknowledged(change, receiptOf(change, receipts));
        }
        heard.one(System.nanoTime() - asked);
        return true;
    }

    private static long receiptOf(Change change, JsonNode receipts) {
        for (JsonNode receipt : receipts) {
            if (receipt.get("questionId").asText().equals(change.questionId())
                    && receipt.get("revision").asLong() == change.revision()) {
                return receipt.get("receipt").asLong();
            }
        }
        throw new UnexpectedAnswer("acknowledged without a receipt: " + change + " in " + receipts);
    }
}
