package org.yuankao.proctoring.frame;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.identity.PhonePrincipal;
import org.yuankao.processes.watching.View;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/** Both cameras send here. Who may is asked before a byte of the picture is read. */
@RestController
@OnRole(Role.INGEST)
@RequestMapping("/ingest/frames")
class FrameController {

    private final FrameGate gate;
    private final Standing standing;
    private final FrameRate rate;
    private final FrameBody body;
    private final Intake intake;

    FrameController(FrameGate gate, Standing standing, FrameRate rate, FrameBody body, Intake intake) {
        this.gate = gate;
        this.standing = standing;
        this.rate = rate;
        this.body = body;
        this.intake = intake;
    }

    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "image/jpeg",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(path = "/first", consumes = MediaType.IMAGE_JPEG_VALUE)
    @PreAuthorize("hasRole('CANDIDATE')")
    DeferredResult<FrameReply> first(
            @AuthenticationPrincipal CandidatePrincipal candidate, HttpServletRequest request) {
        return gate.through(candidate.sittingId(), View.FIRST, () -> take(standing.of(candidate), View.FIRST, request));
    }

    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "image/jpeg",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(path = "/second", consumes = MediaType.IMAGE_JPEG_VALUE)
    @PreAuthorize("hasRole('PHONE')")
    DeferredResult<FrameReply> second(@AuthenticationPrincipal PhonePrincipal phone, HttpServletRequest request) {
        return gate.through(phone.sittingId(), View.SECOND, () -> take(standing.of(phone), View.SECOND, request));
    }

    private DeferredResult<FrameReply> take(FilmedSitting sitting, View view, HttpServletRequest request) {
        rate.demand(sitting, view);
        return intake.take(sitting, view, body.read(request));
    }
}
