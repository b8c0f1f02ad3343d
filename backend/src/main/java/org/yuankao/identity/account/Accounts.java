package org.yuankao.identity.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Problem;

/** Finds and creates accounts. */
@Service
@Transactional
class Accounts implements StaffAccounts {

    private final StaffAccountRows rows;
    private final Passwords passwords;
    private final ExamClock clock;

    Accounts(StaffAccountRows rows, Passwords passwords, ExamClock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public UUID create(NewStaff staff) {
        if (rows.existsByUsernameIgnoreCase(staff.username())) {
            throw Problem.of("identity.account.username-taken").field("username", "identity.username.taken");
        }
        StaffAccount account = new StaffAccount(
                staff.username(),
                staff.displayName(),
                staff.roles(),
                passwords.hash(staff.password()),
                staff.mustChangePassword(),
                clock.now());
        return rows.saveAndFlush(account).id();
    }

    @Override
    public void ensurePassword(UUID id, String password) {
        StaffAccount account = rows.findById(id).orElseThrow(() -> Problem.of("identity.account.unknown"));
        if (account.mustChangePassword() || !passwords.match(password, account.passwordHash())) {
            account.changePassword(passwords.hash(password));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StaffPrincipal> byId(UUID id) {
        return rows.findById(id).filter(StaffAccount::isActive).map(StaffAccount::principal);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StaffPrincipal> byUsername(String username) {
        return rows.findByUsernameIgnoreCase(username)
                .filter(StaffAccount::isActive)
                .map(StaffAccount::principal);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> idOf(String username) {
        return rows.findByUsernameIgnoreCase(username).map(StaffAccount::id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StaffPrincipal> withRole(Role role) {
        return rows.active(role).stream().map(StaffAccount::principal).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> displayNames(Collection<UUID> ids) {
        return rows.findByIdIn(ids).stream().collect(Collectors.toMap(StaffAccount::id, StaffAccount::displayName));
    }

    @Transactional(readOnly = true)
    Page<Account> page(PageRequest request) {
        var found = rows.search(
                request.pattern(),
                org.springframework.data.domain.PageRequest.of(request.page(), request.size(), Sort.by("username")));
        return Page.of(found.getContent().stream().map(StaffAccount::view).toList(), request, found.getTotalElements());
    }

    boolean none() {
        return rows.count() == 0;
    }
}
