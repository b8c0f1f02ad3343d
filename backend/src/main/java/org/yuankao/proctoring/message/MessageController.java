package org.yuankao.proctoring.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.CandidateMessages;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/proctoring")
class MessageController {

    record ToOne(@NotBlank @Size(max = 500) String text) {}

    /** @param roomId none for all rooms that one sees */
    record ToAll(
            @NotNull UUID sessionId,
            @Nullable UUID roomId,
            @NotBlank @Size(max = 500) String text) {}

    record SentTo(int candidates) {}

    /** @param sender display name */
    record Sent(
            UUID id,
            CandidateMessages.Kind kind,
            String text,
            Instant at,
            @Nullable Instant acknowledgedAt,
            @Nullable String sender) {}

    private final Messages messages;

    MessageController(Messages messages) {
        this.messages = messages;
    }

    @PostMapping("/sittings/{id}/messages")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    void toOne(
            @PathVariable UUID id, @RequestBody @Valid ToOne message, @AuthenticationPrincipal StaffPrincipal staff) {
        messages.toOne(id, message.text().strip(), staff);
    }

    @GetMapping("/sittings/{id}/messages")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    List<Sent> ofOne(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        return messages.ofOne(id, staff);
    }

    @PostMapping("/messages")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    SentTo toAll(@RequestBody @Valid ToAll message, @AuthenticationPrincipal StaffPrincipal staff) {
        return new SentTo(messages.toAll(
                message.sessionId(), message.roomId(), message.text().strip(), staff));
    }
}
