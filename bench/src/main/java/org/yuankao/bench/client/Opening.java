package org.yuankao.bench.client;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * When the server first handed out the paper, as one client saw it.
 *
 * @param notYet when the last request was sent that was refused as too early
 * @param served when the paper was there
 */
public record Opening(Instant notYet, Instant served) {

    private static final long EVERY_MILLIS = 50;

    /** Asks again and again; returns with the paper. */
    public static Opening await(ApiClient api) throws IOException, InterruptedException {
        Instant notYet = Instant.MIN;
        while (true) {
            Instant asked = Instant.now();
            ApiClient.Answer answer = api.get("/api/sitting/paper");
            if (answer.status() == 200) {
                return new Opening(notYet, Instant.now());
            }
            answer.expect(425);
            notYet = asked;
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        }
    }
}
