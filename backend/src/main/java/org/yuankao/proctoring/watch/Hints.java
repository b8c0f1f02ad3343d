package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.frame.Hint;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** What a candidate can mend about a view while setting it up (C5), from the last frame that was measured. */
@Component
@OnRole(Role.INGEST)
class Hints {

    /** Mean grey below which a face can hardly be told from another. */
    private static final double DARK = 50;

    /** Share of the picture that a person fills who leaves no room for desk and screen. */
    private static final double CLOSE = 0.7;

    private static final long GOOD_NANOS = Duration.ofSeconds(15).toNanos();

    private record Place(UUID sittingId, View view) {}

    private record Found(List<Hint> hints, long at) {}

    private final Map<Place, Found> found = new ConcurrentHashMap<>();

    void seen(Detection detection) {
        Place place = new Place(UUID.fromString(detection.sittingId()), detection.view());
        found.put(place, new Found(of(detection), System.nanoTime()));
    }

    List<Hint> of(UUID sittingId, View view) {
        Found last = found.get(new Place(sittingId, view));
        return last == null || System.nanoTime() - last.at > GOOD_NANOS ? List.of() : last.hints;
    }

    @Scheduled(fixedDelay = 30_000)
    void forget() {
        long now = System.nanoTime();
        found.values().removeIf(old -> now - old.at > GOOD_NANOS);
    }

    static List<Hint> of(Detection detection) {
        if (detection.unusable() != null) {
            return List.of();
        }
        List<Hint> hints = new ArrayList<>();
        if (detection.brightness() < DARK) {
            hints.add(Hint.DARK);
        }
        // without its models the worker sees light, but no faces and things
        if (!detection.tier().equals("basic")) {
            hints.addAll(detection.view() == View.FIRST ? first(detection) : second(detection));
        }
        return List.copyOf(hints);
    }

    private static List<Hint> first(Detection detection) {
        long faces = count(detection, Box.FACE);
        return faces == 0 ? List.of(Hint.NO_FACE) : faces > 1 ? List.of(Hint.SEVERAL_FACES) : List.of();
    }

    private static List<Hint> second(Detection detection) {
        List<Hint> hints = new ArrayList<>();
        if (count(detection, Box.PERSON) == 0) {
            hints.add(Hint.NO_PERSON);
        }
        if (count(detection, Box.SCREEN) == 0) {
            hints.add(Hint.NO_SCREEN);
        }
        if (detection.boxes().stream()
                .anyMatch(box -> box.label().equals(Box.PERSON) && box.width() * box.height() > CLOSE)) {
            hints.add(Hint.TOO_CLOSE);
        }
        return hints;
    }

    private static long count(Detection detection, String label) {
        return detection.boxes().stream()
                .filter(box -> box.label().equals(label))
                .count();
    }
}
