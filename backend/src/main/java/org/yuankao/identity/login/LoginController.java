package org.yuankao.identity.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.LoginThrottle;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.identity.account.Credentials;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;

@RestController
@OnRole(Role.WEB)
@RequestMapping("/api/identity")
class LoginController {

    record Login(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 200) String password) {}

    record PasswordChange(
            @NotBlank @Size(max = 200) String current,
            @NotNull @Size(max = 200) String next) {}

    private static final String THROTTLE = "staff";

    private final Credentials credentials;
    private final LoginThrottle throttle;
    private final SessionOpening sessions;

    LoginController(Credentials credentials, LoginThrottle throttle, SessionOpening sessions) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    /** Makes sure that the browser has the cookie {@code XSRF-TOKEN}, whose value every change sends back as a header. */
    @GetMapping("/csrf")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("permitAll()")
    void csrf(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        if (token instanceof CsrfToken deferred) {
            deferred.getToken();
        }
    }

    @PostMapping("/login")
    @PreAuthorize("permitAll()")
    Staff login(@Valid @RequestBody Login body, HttpServletRequest request, HttpServletResponse response) {
        byte[] name = body.username().strip().toLowerCase(Locale.ROOT).getBytes(UTF_8);
        throttle.tryAcquire(THROTTLE, name).ifPresent(wait -> {
            throw Problem.of("identity.login.throttled").retryAfter(wait);
        });
        Credentials.Proven proven = credentials
                .prove(body.username().strip(), body.password())
                .orElseThrow(() -> Problem.of("identity.login.refused"));
        throttle.reset(THROTTLE, name);
        return sessions.open(proven, request, response);
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("isAuthenticated()")
    void logout(HttpServletRequest request) {
        sessions.close(request);
    }

    @GetMapping("/me")
    @PreAuthorize("isAuthenticated()")
    Staff me(@AuthenticationPrincipal StaffPrincipal staff, Authentication authentication) {
        boolean mustChange = authentication.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals(SessionOpening.MUST_CHANGE));
        return Staff.of(staff, mustChange);
    }

    /** Other sessions of the account end; this one goes on under a new id. */
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("isAuthenticated()")
    void password(
            @Valid @RequestBody PasswordChange body,
            @AuthenticationPrincipal StaffPrincipal staff,
            HttpServletRequest request,
            HttpServletResponse response) {
        byte[] name = staff.username().toLowerCase(Locale.ROOT).getBytes(UTF_8);
        throttle.tryAcquire("staff-password", name).ifPresent(wait -> {
            throw Problem.of("identity.login.throttled").retryAfter(wait);
        });
        Credentials.Proven proven = credentials.change(staff.id(), body.current(), body.next());
        throttle.reset("staff-password", name);
        sessions.close(request);
        sessions.open(proven, request, response);
    }
}
