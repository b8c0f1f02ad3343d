package org.yuankao.proctoring.review;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** The two pictures to compare; no cache keeps them. */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/proctoring/identity-reviews/{taskId}/photos")
class ReviewPhotoController {

    private final Reviews reviews;

    ReviewPhotoController(Reviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/taken")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    ResponseEntity<byte[]> taken(@PathVariable String taskId, @AuthenticationPrincipal StaffPrincipal staff) {
        return picture(reviews.taken(taskId, staff));
    }

    @GetMapping("/registered")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    ResponseEntity<byte[]> registered(@PathVariable String taskId, @AuthenticationPrincipal StaffPrincipal staff) {
        return picture(reviews.registered(taskId, staff));
    }

    /** Only JPEG and PNG are ever stored; the first byte tells which. */
    private static ResponseEntity<byte[]> picture(byte[] bytes) {
        boolean png = bytes.length > 0 && bytes[0] == (byte) 0x89;
        return ResponseEntity.ok()
                .contentType(png ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(bytes);
    }
}
