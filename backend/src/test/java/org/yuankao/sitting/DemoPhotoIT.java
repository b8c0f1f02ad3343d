package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.yuankao.Form;

@TestPropertySource(properties = {"yuankao.shared.demo=true", "yuankao.shared.public-url=https://demo.example/"})
@DisplayName("Only in a demonstration a candidate registers a photo of their own")
class DemoPhotoIT extends Way {

    @Autowired
    RegisteredPhotos registered;

    @Test
    void a_visitor_registers_the_picture_just_taken() {
        Desk desk = atPhoto();
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
    void the_code_for_the_phone_shows_the_address_under_which_phones_reach_the_installation() {
        Desk desk = atSecondView();

        assertThat(Desk.expect(desk.browser().post("/api/sitting/second-view/invitations", java.util.Map.of()), 200)
                        .path("url")
                        .asText())
                .startsWith("https://demo.example/view2#t=");
    }
}
