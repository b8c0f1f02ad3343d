package org.yuankao.identity.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;

@RestController
@OnRole(org.yuankao.shared.Role.WEB)
@RequestMapping("/api/identity/accounts")
class AccountController {

    /** @param username letters, digits and {@code . _ -}, begins with a letter */
    record Creation(
            @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{1,39}", message = "identity.username.pattern")
            String username,

            @NotBlank @Size(max = 60) String displayName,
            @NotEmpty Set<@NotNull Role> roles) {}

    record Reason(@NotBlank @Size(max = 500) String reason) {}

    record RoleChange(
            @NotEmpty Set<@NotNull Role> roles,
            @NotBlank @Size(max = 500) String reason) {}

    private final Accounts accounts;
    private final AccountChanges changes;

    AccountController(Accounts accounts, AccountChanges changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    /** By user name; the search looks at user and display names. */
    @GetMapping
    @PreAuthorize("hasRole('ADMIN')")
    Page<Account> page(PageRequest request) {
        return accounts.page(request);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('ADMIN')")
    AccountWithPassword create(@Valid @RequestBody Creation body) {
        return changes.create(body.username(), body.displayName().strip(), body.roles());
    }

    @PostMapping("/{id}/reset")
    @PreAuthorize("hasRole('ADMIN')")
    NewPassword reset(@PathVariable UUID id, @Valid @RequestBody Reason body) {
        return changes.reset(id, body.reason());
    }

    @PostMapping("/{id}/disable")
    @PreAuthorize("hasRole('ADMIN')")
    Account disable(
            @PathVariable UUID id,
            @Valid @RequestBody Reason body,
            @AuthenticationPrincipal StaffPrincipal administrator) {
        return changes.disable(id, body.reason(), administrator.id());
    }

    @PostMapping("/{id}/enable")
    @PreAuthorize("hasRole('ADMIN')")
    Account enable(@PathVariable UUID id, @Valid @RequestBody Reason body) {
        return changes.enable(id, body.reason());
    }

    @PutMapping("/{id}/roles")
    @PreAuthorize("hasRole('ADMIN')")
    Account roles(@PathVariable UUID id, @Valid @RequestBody RoleChange body) {
        return changes.giveRoles(id, body.roles(), body.reason());
    }
}
