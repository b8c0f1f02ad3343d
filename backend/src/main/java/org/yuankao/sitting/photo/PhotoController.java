package org.yuankao.sitting.photo;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.view.SittingPages;
import org.yuankao.sitting.view.SittingView;

@RestController
@OnRole(Role.WEB)
@RequestMapping(path = "/api/sitting", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
class PhotoController {

    private final PhotoStep step;
    private final FreshPhoto fresh;
    private final DemoPhoto demo;
    private final SittingPages pages;

    PhotoController(PhotoStep step, FreshPhoto fresh, DemoPhoto demo, SittingPages pages) {
        this.step = step;
        this.fresh = fresh;
        this.demo = demo;
        this.pages = pages;
    }

    @PostMapping("/steps/photo")
    @PreAuthorize("hasRole('CANDIDATE')")
    SittingView take(
            @AuthenticationPrincipal CandidatePrincipal candidate,
            @RequestParam long revision,
            @RequestPart MultipartFile photo)
            throws IOException {
        step.take(candidate, revision, photo.getBytes());
        return pages.of(candidate);
    }

    @PostMapping("/fresh-photo")
    @PreAuthorize("hasRole('CANDIDATE')")
    SittingView takeFresh(@AuthenticationPrincipal CandidatePrincipal candidate, @RequestPart MultipartFile photo)
            throws IOException {
        fresh.take(candidate, photo.getBytes());
        return pages.of(candidate);
    }

    /** Only in a demonstration: "use this picture as my registered photo". */
    @PostMapping("/registered-photo")
    @PreAuthorize("hasRole('CANDIDATE')")
    SittingView register(@AuthenticationPrincipal CandidatePrincipal candidate, @RequestPart MultipartFile photo)
            throws IOException {
        demo.register(candidate, photo.getBytes());
        return pages.of(candidate);
    }
}
