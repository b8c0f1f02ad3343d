package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.DemoInstallation;
import org.yuankao.Form;

@DemoInstallation
@DisplayName("Only in a demonstration a candidate registers a photo of their own")
class DemoPhotoIT extends EngineWay {

    @Autowired
    RegisteredPhotos registered;

    @Autowired
    Photos photos;

    @Test
    void a_visitor_registers_the_picture_just_taken() {
        Desk desk = atPhoto(true);
        assertThat(desk.me().path("demo").asBoolean()).isTrue();
        Desk.expect(
                desk.browser()
                        .post(
                                "/api/sitting/registered-photo",
                                new Form().file("photo", "image/jpeg", Pictures.jpeg(640, 480))),
                200);

        assertThat(registered.present(List.of(candidate.candidateId()))).hasSize(1);
        assertThat(facts.count("photo", candidate.sittingId())).isZero();
    }

    @Test
    @DisplayName("C4: a registered photo that the worker would refuse for its size is kept small enough for it")
    void a_photo_straight_from_a_camera_becomes_one_that_the_worker_reads() {
        byte[] large = Pictures.noise(4200, 3000, "jpeg");
        assertThat(large.length).isGreaterThan(2 << 20);
        Desk desk = atPhoto(true);
        Desk.expect(
                desk.browser().post("/api/sitting/registered-photo", new Form().file("photo", "image/jpeg", large)),
                200);
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);

        byte[] kept = photos.registered(facts.lastPhoto(candidate.sittingId())).orElseThrow();
        assertThat(kept.length).isBetween(10_000, 2 << 20);
    }

    @Test
    void the_code_for_the_phone_shows_the_address_under_which_phones_reach_the_installation() {
        Desk desk = new Desk(port).enter(exam, candidate);

        assertThat(Desk.expect(desk.browser().post("/api/sitting/second-view/invitations", java.util.Map.of()), 200)
                        .path("url")
                        .asText())
                .startsWith("https://demo.example/view2#t=");
    }
}
