package org.yuankao.demo;

import java.time.Duration;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.WindowKind;

/** Which part of the demonstration's time line lies just ahead. */
enum Phase {
    TICKETS,
    DEVICE,
    MOCK,
    EXAM;

    /** The distance of this phase's beginning from the main session's start, as the seed has it; not positive. */
    Duration offset(BatchFile file) {
        return Duration.parse(
                switch (this) {
                    case TICKETS -> opening(file, WindowKind.TICKETS);
                    case DEVICE -> opening(file, WindowKind.DEVICE_CHECK);
                    case MOCK -> start(file, SessionKind.MOCK);
                    case EXAM -> start(file, SessionKind.FORMAL);
                });
    }

    private static String opening(BatchFile file, WindowKind kind) {
        return file.windows().stream()
                .filter(window -> window.kind() == kind)
                .findFirst()
                .orElseThrow()
                .opens();
    }

    /** The first of the file: its main session. */
    private static String start(BatchFile file, SessionKind kind) {
        return file.sessions().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElseThrow()
                .starts();
    }
}
