package org.yuankao.proctoring.wall;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.frame.Frame;
import org.yuankao.proctoring.frame.LatestFrames;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;

/**
 * What a camera shows: the newest frame, or the one of a moment while it is held. Another room's candidate is answered
 * like one of whom there is no frame.
 */
@RestController
@OnRole(Role.INGEST)
class WallPictureController {

    private final LatestFrames frames;
    private final WallReach reach;

    WallPictureController(LatestFrames frames, WallReach reach) {
        this.frames = frames;
        this.reach = reach;
    }

    /**
     * @param view {@code first} or {@code second}
     * @param hold whether somebody is going to keep the frame of that moment as evidence
     */
    @GetMapping(path = "/ingest/wall/{sittingId}/{view}", produces = MediaType.IMAGE_JPEG_VALUE)
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    ResponseEntity<byte[]> picture(
            @PathVariable UUID sittingId,
            @PathVariable String view,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "false") boolean hold,
            @AuthenticationPrincipal StaffPrincipal staff) {
        Frame frame = Optional.of(sittingId)
                .filter(id -> reach.covers(staff, id))
                .flatMap(id -> view(view).flatMap(which -> find(id, which, at, hold)))
                .orElseThrow(() -> Problem.of("proctoring.frame.none"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Frame-At", frame.at().toString())
                .body(frame.jpeg());
    }

    private Optional<Frame> find(UUID sittingId, View view, @Nullable String at, boolean hold) {
        if (at == null) {
            return frames.newest(sittingId, view);
        }
        try {
            Instant moment = Instant.parse(at);
            return hold ? frames.hold(sittingId, view, moment) : frames.at(sittingId, view, moment);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<View> view(String text) {
        return Arrays.stream(View.values())
                .filter(view -> view.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
