package org.yuankao.processes.watching;

import java.time.Duration;

/** What can be noticed about a sitting (A4). The duration is how long it must last before it is raised, by default. */
public enum IncidentKind {
    LEFT_SEAT(5),
    SEVERAL_PERSONS(2),
    PERSON_ENTERED(2),
    /** As many seconds as checks that must fail one after the other. */
    OTHER_PERSON(3),
    /** Two of three frames; the seconds bound how far apart they may be. */
    DEVICE_IN_USE(3),
    FACE_COVERED(5),
    LOOKING_AWAY(8),
    CAMERA_COVERED(3),
    STREAM_FROZEN(10),
    FIRST_VIEW_LOST(15),
    SECOND_VIEW_LOST(15),
    SECOND_VIEW_MISPLACED(15),
    VOICES(3),
    HEADPHONES(0),
    POWER_LOST(0),
    TOUCH_USED(0),
    LOCK_LEFT(0),
    VIRTUAL_CAMERA(0),
    SECOND_DEVICE(0);

    private final Duration hold;

    IncidentKind(int seconds) {
        this.hold = Duration.ofSeconds(seconds);
    }

    public Duration hold() {
        return hold;
    }
}
