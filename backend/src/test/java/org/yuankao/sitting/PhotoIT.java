package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.Form;

@DisplayName("C4, fault 13: photos are bounded, recognised by their header and sealed")
class PhotoIT extends Way {

    @Autowired
    RegisteredPhotos registered;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_photo_lies_sealed_and_the_worker_gets_it_back_as_it_was() throws IOException {
        byte[] picture = Pictures.jpeg(640, 480);
        Desk.expect(atPhoto().photo(picture), 200);
        UUID photo = facts.lastPhoto(candidate.sittingId());

        Answer taken = worker().get("/api/vision/identity-checks/" + photo + "/taken");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(taken.header("Cache-Control")).contains("no-store");
        assertThat(taken.raw().body()).isEqualTo(picture);
        byte[] stored = stored(facts.text("select object_key from sitting.photo where sitting_id = ?", candidate));
        assertThat(Arrays.mismatch(stored, picture)).isBetween(0, 2);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
    }

    @Test
    void the_registered_photo_is_found_by_the_photo_taken() {
        Desk.expect(atPhoto().photo(Pictures.jpeg(640, 480)), 200);
        String path = "/api/vision/identity-checks/" + facts.lastPhoto(candidate.sittingId()) + "/registered";
        Answer none = worker().get(path);
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.code()).isEqualTo("vision.photo.none");

        byte[] first = Pictures.png(300, 400);
        registered.put(candidate.candidateId(), registered.accept(first));
        assertThat(worker().get(path).raw().body()).isEqualTo(first);
        byte[] second = Pictures.jpeg(300, 400);
        registered.put(candidate.candidateId(), registered.accept(second));
        assertThat(worker().get(path).raw().body()).isEqualTo(second);
        assertThat(registered.present(java.util.List.of(candidate.candidateId(), UUID.randomUUID())))
                .containsExactly(candidate.candidateId());
    }

    @Test
    @DisplayName(
            "Fault 13: while a photo is made smaller, which takes seconds and waits for others, no connection is held")
    void a_photo_is_never_worked_on_inside_a_transaction() {
        byte[] large = Pictures.jpeg(4000, 3500);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> registered.accept(large)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(registered.accept(large).width()).isEqualTo(1600);
    }

    @Test
    void only_the_worker_gets_pictures() {
        Desk desk = atIdentity();
        String path = "/api/vision/identity-checks/" + facts.lastPhoto(candidate.sittingId()) + "/taken";

        assertThat(desk.browser().get(path).status()).isEqualTo(401);
        assertThat(new Browser(port).get(path).status()).isEqualTo(401);
    }

    @Test
    void what_is_no_photo_is_refused_with_the_reason_and_the_step_stays() {
        Desk desk = atPhoto();
        assertRefused(desk.photo(new byte[0]), 400, "sitting.photo.empty");
        assertRefused(desk.photo("<svg/>".getBytes(StandardCharsets.UTF_8)), 415, "sitting.photo.not-a-picture");
        assertRefused(desk.photo(Arrays.copyOf(Pictures.jpeg(640, 480), 20)), 415, "sitting.photo.not-a-picture");
        assertRefused(desk.photo(Pictures.jpeg(40, 40)), 415, "sitting.photo.not-a-picture");
        assertRefused(desk.photo(bomb()), 413, "sitting.photo.too-large");
        assertRefused(
                desk.photo(Arrays.copyOf(Pictures.jpeg(640, 480), 2 * 1024 * 1024 + 1)),
                413,
                "sitting.photo.too-large");
        assertThat(facts.count("photo", candidate.sittingId())).isZero();
        assertThat(desk.step()).isEqualTo("candidate:photo");
    }

    @Test
    void each_photo_counts_as_a_try() {
        Desk desk = atPhoto();
        for (int tries = 1; tries <= 3; tries++) {
            JsonNode submitted = Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
            assertThat(submitted.path("identity").path("triesUsed").asInt()).isEqualTo(tries);
            assertThat(submitted.path("identity").path("tries").asInt()).isEqualTo(3);
            workflow.decide(facts.lastPhoto(candidate.sittingId()), IdentityOutcome.AGAIN);
        }
        assertThat(desk.me().path("identity").path("outcome").asText()).isEqualTo("AGAIN");
    }

    @Test
    void outside_a_demonstration_nobody_registers_a_photo_of_their_own() {
        Answer answer = atPhoto()
                .browser()
                .post("/api/sitting/registered-photo", new Form().file("photo", "image/jpeg", Pictures.jpeg(640, 480)));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("sitting.demo-only");
        assertThat(registered.present(java.util.List.of(candidate.candidateId())))
                .isEmpty();
    }

    private void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    /** A PNG whose header claims 60000 × 60000 pixels. */
    private static byte[] bomb() {
        byte[] png = Pictures.png(640, 480);
        for (int offset : new int[] {16, 20}) {
            png[offset] = 0;
            png[offset + 1] = 0;
            png[offset + 2] = (byte) 0xEA;
            png[offset + 3] = 0x60;
        }
        return png;
    }

    private static byte[] stored(String key) throws IOException {
        try (var files = Files.walk(Path.of("target/test-data/objects"))) {
            String name = key.substring(key.lastIndexOf('/') + 1);
            return Files.readAllBytes(
                    files.filter(file -> file.getFileName().toString().equals(name))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private Browser worker() {
        String credential = "vision-worker:the-workers-secret-of-the-tests";
        return new Browser(port)
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)));
    }
}
