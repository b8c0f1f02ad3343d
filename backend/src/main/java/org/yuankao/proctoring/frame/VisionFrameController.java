package org.yuankao.proctoring.frame;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.processes.watching.View;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;

/** What the phone shows at this moment, for the worker's check of the second view (C5). */
@RestController
@OnRole(Role.INGEST)
class VisionFrameController {

    private final LatestFrames frames;

    VisionFrameController(LatestFrames frames) {
        this.frames = frames;
    }

    @GetMapping("/api/vision/sittings/{sittingId}/second-view")
    @PreAuthorize("hasRole('WORKER')")
    ResponseEntity<byte[]> secondView(@PathVariable UUID sittingId) {
        Frame frame = frames.newest(sittingId, View.SECOND).orElseThrow(() -> Problem.of("vision.frame.none"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Frame-At", frame.at().toString())
                .body(frame.jpeg());
    }
}
