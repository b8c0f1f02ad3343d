package org.yuankao.proctoring.room;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/proctoring")
class RoomController {

    private final RoomViews views;

    RoomController(RoomViews views) {
        this.views = views;
    }

    @GetMapping("/sessions")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    List<ProctoredSession> sessions(@AuthenticationPrincipal StaffPrincipal staff) {
        return views.sessions(staff);
    }

    @GetMapping("/sittings")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    Page<ProctoredSitting> sittings(
            @RequestParam(required = false) @Nullable UUID sessionId,
            PageRequest page,
            @AuthenticationPrincipal StaffPrincipal staff) {
        return views.sittings(sessionId, page, staff);
    }
}
