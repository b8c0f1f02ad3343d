package org.yuankao.demo;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.StaffAccounts;

/** An account for every role, with the password that the facts file names or, where it names none, a new one. */
@Component
class DemoStaff {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StaffAccounts accounts;

    DemoStaff(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** @param active false where an administrator has disabled the account, which no start undoes */
    record Member(UUID id, String password, boolean active) {}

    /** The members by user name. */
    record Team(Map<String, Member> members) {

        Member of(String username) {
            return Optional.ofNullable(members.get(username))
                    .orElseThrow(() -> new IllegalStateException("The seed has no account " + username));
        }
    }

    /** @param known passwords by user name, as published before */
    @Transactional
    Team ensure(List<BatchFile.Account> wanted, Map<String, String> known) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (BatchFile.Account account : wanted) {
            String password = Optional.ofNullable(known.get(account.username())).orElseGet(DemoStaff::newPassword);
            UUID id = accounts.idOf(account.username())
                    .orElseGet(() -> accounts.create(new NewStaff(
                            account.username(), account.displayName(), Set.of(account.role()), password, false)));
            accounts.ensurePassword(id, password);
            members.put(
                    account.username(),
                    new Member(id, password, accounts.byId(id).isPresent()));
        }
        return new Team(members);
    }

    private static String newPassword() {
        return RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
