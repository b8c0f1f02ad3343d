package org.yuankao.proctoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.evidence.FirstPictures.Shown;
import org.yuankao.proctoring.frame.Frame;

class PinsTest {

    @Test
    void the_first_pictures_stay_what_they_were_when_the_suspicion_is_told_again() {
        Pins pins = new Pins(10_000);
        UUID episode = UUID.randomUUID();
        FirstPictures first = pictures(100);
        pins.hold(episode, first);
        pins.hold(episode, pictures(200));

        assertThat(pins.release(episode)).isSameAs(first);
        assertThat(pins.release(episode)).isNull();
    }

    @Test
    void a_flood_of_suspicions_stays_within_its_bytes_and_the_oldest_goes_first() {
        Pins pins = new Pins(10_000);
        UUID[] episodes = new UUID[1_000];
        for (int i = 0; i < episodes.length; i++) {
            episodes[i] = new UUID(i, i);
            pins.hold(episodes[i], pictures(1_000));
        }

        for (int i = 0; i < 990; i++) {
            assertThat(pins.release(episodes[i])).isNull();
        }
        for (int i = 990; i < 1_000; i++) {
            assertThat(pins.release(episodes[i])).isNotNull();
        }
    }

    private static FirstPictures pictures(int bytes) {
        return new FirstPictures(List.of(
                new Shown(Moment.AT, new Frame(UUID.randomUUID(), View.FIRST, Instant.EPOCH, new byte[bytes]))));
    }
}
