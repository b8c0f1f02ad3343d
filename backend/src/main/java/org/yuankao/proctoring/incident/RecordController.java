package org.yuankao.proctoring.incident;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
class RecordController {

    private final RecordList list;

    RecordController(RecordList list) {
        this.list = list;
    }

    /** Newest first; {@code q} finds by a part of the note. */
    @GetMapping("/api/proctoring/sittings/{id}/records")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Page<OnRecord> records(@PathVariable UUID id, PageRequest page, @AuthenticationPrincipal StaffPrincipal staff) {
        return list.of(id, page, staff);
    }
}
