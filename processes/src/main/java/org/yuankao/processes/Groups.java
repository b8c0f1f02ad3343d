package org.yuankao.processes;

/** Candidate groups of user tasks: the names of roles. */
public final class Groups {

    public static final String ADMIN = "ADMIN";
    public static final String PROCTOR = "PROCTOR";

    private Groups() {}
}
