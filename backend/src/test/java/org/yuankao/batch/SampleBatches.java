package org.yuankao.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Batches for tests, each with a code of its own. */
public final class SampleBatches {

    public static final NewBatch.Occupation COORDINATOR = new NewBatch.Occupation("劳动关系协调员", null);
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SampleBatches() {}

    /** One mock and one formal session of 90 minutes; the formal one starts at the given time, entry 30 minutes before. */
    public static NewBatch around(Instant start, @Nullable UUID paperId) {
        return with(
                start,
                session(SessionKind.MOCK, "MOCK", days(start, -1), paperId),
                session(SessionKind.FORMAL, "THEORY", start, paperId));
    }

    /** Two subjects on one day: the second begins half an hour after the first has ended. */
    public static NewBatch twoInARow(Instant start) {
        return with(
                start,
                session(SessionKind.FORMAL, "THEORY", start, null),
                session(SessionKind.FORMAL, "SKILL", start.plus(Duration.ofHours(2)), null));
    }

    private static NewBatch with(Instant start, NewBatch.Session... sessions) {
        return new NewBatch(
                "sample-" + NUMBER.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36),
                "测试批次",
                SHANGHAI,
                List.of(
                        new NewBatch.Window(WindowKind.TICKETS, days(start, -7), days(start, 1), false),
                        new NewBatch.Window(WindowKind.DEVICE_CHECK, days(start, -4), days(start, -3), false),
                        new NewBatch.Window(WindowKind.RETENTION, days(start, 2), days(start, 182), true)),
                List.of(new NewBatch.Shift(days(start, -4), days(start, -3), true)),
                List.of(COORDINATOR),
                List.of(sessions),
                Map.of("earlyHandIn", "5", "lock", "BROWSER_MONITORED"));
    }

    public static Instant shanghai(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static NewBatch.Session session(SessionKind kind, String subject, Instant start, @Nullable UUID paperId) {
        return new NewBatch.Session(
                kind,
                "劳动关系协调员 " + subject,
                COORDINATOR,
                subject,
                start.minus(Duration.ofMinutes(30)),
                start,
                start.plus(Duration.ofMinutes(90)),
                false,
                paperId);
    }

    private static Instant days(Instant start, int days) {
        return start.plus(Duration.ofDays(days));
    }
}
