package org.yuankao.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

/** Approves the second views of some sittings as a proctor does, as soon as they wait for one (C5). */
public final class SecondViews {

    private static final String VIEWS = "/api/proctoring/second-views";
    private static final long PAUSE_MS = 500;

    private final StaffClient staff;
    private final Set<String> sittings;

    public SecondViews(StaffClient staff, Collection<String> sittings) {
        this.staff = staff;
        this.sittings = Set.copyOf(sittings);
    }

    /** @throws UnexpectedAnswer when it takes longer */
    public void approveUntil(BooleanSupplier done, Duration within) throws InterruptedException {
        Instant until = Instant.now().plus(within);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new UnexpectedAnswer("not all second views are approved within " + within);
            }
            List<String> waiting = waiting();
            if (!waiting.isEmpty()) {
                staff.post(VIEWS + "/decisions", Map.of("taskIds", waiting, "decision", "APPROVED"));
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    private List<String> waiting() {
        JsonNode items = staff.get(VIEWS + "?state=WAITING&size=100").get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> sittings.contains(item.get("sittingId").asText()))
                .map(item -> item.get("taskId").asText())
                .toList();
    }
}
