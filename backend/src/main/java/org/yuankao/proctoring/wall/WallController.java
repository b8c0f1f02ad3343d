package org.yuankao.proctoring.wall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
class WallController {

    private final Wall wall;

    WallController(Wall wall) {
        this.wall = wall;
    }

    @GetMapping("/api/proctoring/wall")
    @PreAuthorize("hasAnyRole('PROCTOR', 'CHIEF_PROCTOR')")
    WallView wall(
            @RequestParam UUID sessionId,
            @RequestParam(required = false) @Nullable UUID roomId,
            @AuthenticationPrincipal StaffPrincipal staff) {
        return wall.of(sessionId, roomId, staff);
    }
}
