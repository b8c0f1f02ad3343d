package org.yuankao.proctoring.incident;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** Pictures kept as evidence; no cache keeps them, and each look leaves a trace (Q2). */
@RestController
@OnRole(Role.WEB)
class EvidenceController {

    private final EvidencePictures pictures;

    EvidenceController(EvidencePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/api/proctoring/evidence/{id}")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(pictures.look(id, staff));
    }
}
