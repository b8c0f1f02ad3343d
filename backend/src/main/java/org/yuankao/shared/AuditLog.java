package org.yuankao.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did or saw what, and why. Entries are written in the caller's transaction, so an act that is rolled back leaves
 * none; nothing can change or delete them afterwards.
 */
public interface AuditLog {

    /**
     * Records an act of whoever is signed in, {@code system} where nobody is.
     *
     * @param action module and verb, such as {@code identity.account.disabled}
     * @param subject what it was done to, such as {@code account:0199…}
     * @param details scalars only, and nothing that is masked on screens
     */
    void record(String action, String subject, @Nullable String reason, Map<String, ?> details);

    /** The same where the actor is known but not signed in (a login, a sweep). */
    void recordAs(String actor, String action, String subject, @Nullable String reason, Map<String, ?> details);
}
