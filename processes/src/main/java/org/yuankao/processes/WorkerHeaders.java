package org.yuankao.processes;

/** What a vision worker says of itself with each request for tasks. */
public final class WorkerHeaders {

    /** Its own name, at most 100 characters; one for each of its threads. */
    public static final String WORKER = "X-Vision-Worker";

    /** {@code full} when it compares faces, {@code basic} when every check goes to a person. */
    public static final String TIER = "X-Vision-Tier";

    private WorkerHeaders() {}
}
