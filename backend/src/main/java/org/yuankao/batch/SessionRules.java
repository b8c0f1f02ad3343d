package org.yuankao.batch;

import java.time.Duration;

/**
 * The rules of a batch as one of its sessions applies them.
 *
 * @param lateLimit how long after the start a candidate may still enter
 * @param earlyHandIn how long a candidate must have answered before handing in
 * @param photoTries how often the machine may ask for another photo
 * @param identityWait how long the machine may take before a person decides
 * @param takeoverSilence how long the old device must be silent before another takes over unasked
 * @param secondViewRequired whether the phone must have joined before waiting
 * @param secondViewApproval who approves the phone's place: {@code PERSON}, or {@code MACHINE} where it sees no fault
 * @param lock the accepted lock, {@code BROWSER_MONITORED} or {@code SEB_VERIFIED}
 * @param incidentReminder how long an incident may wait before its proctors are reminded of it
 * @param incidentEscalation how long it may wait before the chief proctor has it too
 * @param watching how often cameras send, what is kept, what is raised
 */
public record SessionRules(
        Duration lateLimit,
        Duration earlyHandIn,
        int photoTries,
        Duration identityWait,
        Duration takeoverSilence,
        boolean secondViewRequired,
        String secondViewApproval,
        String lock,
        Duration incidentReminder,
        Duration incidentEscalation,
        WatchingRules watching) {}
