package org.yuankao.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.yuankao.bench.client.ApiClient;
import org.yuankao.bench.client.CandidateClient;

/**
 * One candidate's changes, one in a request, evenly over a time.
 *
 * @param millis how long each took until it was acknowledged, sorted
 */
record SteadySaves(List<Long> millis) {

    /** @throws AssertionError when a save is refused; nothing is repeated */
    static SteadySaves over(Duration time, int saves, CandidateClient candidate)
            throws IOException, InterruptedException {
        ApiClient api = candidate.api();
        JsonNode question = api.get("/api/sitting/paper").expect(200).at("/sections/0/questions/0");
        int epoch = api.get("/api/sitting/answers").expect(200).get("epoch").asInt();
        long pause = time.toMillis() / saves;
        long[] took = new long[saves];
        for (int revision = 1; revision <= saves; revision++) {
            String option = question.get("options").get(revision % 2).get("id").asText();
            Map<String, Object> change =
                    Map.of("questionId", question.get("id").asText(), "revision", revision, "value", List.of(option));
            long sent = System.nanoTime();
            api.post("/api/sitting/answers", Map.of("epoch", epoch, "changes", List.of(change)))
                    .expect(200);
            took[revision - 1] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent);
            TimeUnit.MILLISECONDS.sleep(Math.max(0, pause - took[revision - 1]));
        }
        return new SteadySaves(LongStream.of(took).sorted().boxed().toList());
    }

    /** What 99 of 100 saves do not exceed. */
    long p99() {
        return millis.get(Math.min(millis.size() - 1, (int) Math.ceil(millis.size() * 0.99) - 1));
    }
}
