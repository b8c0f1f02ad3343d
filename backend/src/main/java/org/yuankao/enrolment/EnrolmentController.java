package org.yuankao.enrolment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;

/** Candidates, their photos and their registration points. */
@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/enrolment")
class EnrolmentController {

    private final CandidateList list;
    private final RegisterPhoto registerPhoto;
    private final PointRecords points;

    EnrolmentController(CandidateList list, RegisterPhoto registerPhoto, PointRecords points) {
        this.list = list;
        this.registerPhoto = registerPhoto;
        this.points = points;
    }

    @Schema(name = "PointRow")
    record Point(UUID id, UUID batchId, String code, String name) {}

    @GetMapping("/candidates")
    @PreAuthorize("hasAnyRole('ADMIN', 'POINT')")
    Page<CandidateList.Row> candidates(
            @RequestParam(required = false) @Nullable UUID batchId,
            PageRequest page,
            @AuthenticationPrincipal StaffPrincipal staff) {
        return list.list(batchId, staff, page);
    }

    @PutMapping(path = "/candidates/{id}/photo", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('ADMIN', 'POINT')")
    void photo(@PathVariable UUID id, @RequestPart MultipartFile photo, @AuthenticationPrincipal StaffPrincipal staff)
            throws IOException {
        registerPhoto.register(id, photo.getBytes(), staff);
    }

    @GetMapping("/points")
    @PreAuthorize("hasRole('ADMIN')")
    List<Point> points() {
        return points.all().stream()
                .map(point -> new Point(point.id(), point.batchId(), point.code(), point.name()))
                .toList();
    }
}
