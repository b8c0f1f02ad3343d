package org.yuankao.sitting.photo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;
import org.yuankao.shared.picture.PictureHeader;
import org.yuankao.sitting.Photos;

/** The two pictures of an identity check, and the one that frames are compared with, for the vision worker. */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/vision")
class VisionPhotoController {

    private final Photos photos;

    VisionPhotoController(Photos photos) {
        this.photos = photos;
    }

    @GetMapping("/identity-checks/{photoId}/taken")
    @PreAuthorize("hasRole('WORKER')")
    ResponseEntity<byte[]> taken(@PathVariable UUID photoId) {
        return picture(photos.taken(photoId));
    }

    @GetMapping("/identity-checks/{photoId}/registered")
    @PreAuthorize("hasRole('WORKER')")
    ResponseEntity<byte[]> registered(@PathVariable UUID photoId) {
        return picture(photos.registered(photoId));
    }

    /** Without a photo, or without consent to compare faces: {@code vision.photo.none}. */
    @GetMapping("/sittings/{sittingId}/registered-photo")
    @PreAuthorize("hasRole('WORKER')")
    ResponseEntity<byte[]> registeredOf(@PathVariable UUID sittingId) {
        return picture(photos.registeredWithConsent(sittingId));
    }

    private static ResponseEntity<byte[]> picture(Optional<byte[]> photo) {
        byte[] bytes = photo.orElseThrow(() -> Problem.of("vision.photo.none"));
        PictureHeader header = PictureHeader.read(bytes);
        MediaType type = header == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.valueOf(header.mediaType());
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
