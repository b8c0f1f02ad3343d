package org.yuankao.walk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yuankao.Browser;
import org.yuankao.identity.CandidateToken;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.PhoneToken;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.shared.Ids;

/** Makes signed-in browsers. */
public final class Callers {

    public static final String PASSWORD = "a-Long-passw0rd";

    private final int port;
    private final StaffAccounts accounts;
    private final CandidateToken candidates;
    private final PhoneToken phones;
    private final String workerPassword;
    private final Map<Caller, Browser> known = new EnumMap<>(Caller.class);

    Callers(int port, StaffAccounts accounts, CandidateToken candidates, PhoneToken phones, String workerPassword) {
        this.port = port;
        this.accounts = accounts;
        this.candidates = candidates;
        this.phones = phones;
        this.workerPassword = workerPassword;
    }

    /** Somebody of that kind without any rows of his own; the same one each time. */
    public Browser some(Caller caller) {
        return switch (caller) {
            case ANONYMOUS -> anonymous();
            case CANDIDATE -> candidate(Ids.next(), 1);
            case PHONE -> phone(Ids.next(), Ids.next());
            case WORKER -> worker();
            default -> known.computeIfAbsent(caller, this::staff);
        };
    }

    public Browser anonymous() {
        return new Browser(port);
    }

    /** A new member of staff, signed in. */
    public Browser staff(Caller caller) {
        return signIn(account(caller.role()));
    }

    /** A new account; sign in with {@link #signIn}. */
    public UUID account(Role... roles) {
        String name = "w" + Ids.next().toString().replace("-", "").substring(6);
        return accounts.create(new NewStaff(name, "Walker " + name, Set.of(roles), PASSWORD, false));
    }

    public Browser signIn(UUID account) {
        return anonymous().signIn(accounts.byId(account).orElseThrow().username(), PASSWORD);
    }

    public Browser candidate(UUID sittingId, int epoch) {
        return anonymous()
                .cookie("YKSIT", candidates.issue(sittingId, epoch, "walk").getValue());
    }

    public Browser phone(UUID sittingId, UUID joinId) {
        return anonymous().cookie("YKVIEW2", phones.issue(sittingId, joinId).getValue());
    }

    public Browser worker() {
        String pair = "vision-worker:" + workerPassword;
        return anonymous()
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
