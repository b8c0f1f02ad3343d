package org.yuankao.walk;

import java.util.EnumSet;
import java.util.Set;
import org.yuankao.identity.Role;

/** Everybody who can knock at an endpoint. */
public enum Caller {
    ANONYMOUS,
    ADMIN,
    CHIEF_PROCTOR,
    PROCTOR,
    SUPPORT,
    POINT,
    MARKER,
    AUDITOR,
    CANDIDATE,
    PHONE,
    WORKER;

    static final Set<Caller> STAFF = EnumSet.range(ADMIN, AUDITOR);

    public boolean isStaff() {
        return STAFF.contains(this);
    }

    Role role() {
        return Role.valueOf(name());
    }
}
