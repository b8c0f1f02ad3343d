package org.yuankao.shared.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.RelayTarget;
import org.yuankao.shared.Role;

/** Lag per target as gauges {@code yuankao.relay.waiting}, {@code .failing} and {@code .oldest} (seconds). */
@Component
@OnRole(Role.ENGINE)
class RelayMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(RelayMetrics.class);
    private static final RelayEntries.Lag NONE = new RelayEntries.Lag(0, 0, 0);

    private final LastingFault unread = new LastingFault(LOG, "The relay's lag cannot be read");
    private final RelayEntries entries;
    private final List<RelayTarget> targets;
    private final Map<String, RelayEntries.Lag> last = new ConcurrentHashMap<>();

    RelayMetrics(RelayEntries entries, List<RelayTarget> targets, MeterRegistry registry) {
        this.entries = entries;
        this.targets = targets;
        for (RelayTarget target : targets) {
            gauge(registry, "waiting", target.name());
            gauge(registry, "failing", target.name());
            gauge(registry, "oldest", target.name());
        }
    }

    private void gauge(MeterRegistry registry, String what, String target) {
        Gauge.builder("yuankao.relay." + what, () -> value(what, last.getOrDefault(target, NONE)))
                .tag("target", target)
                .register(registry);
    }

    private static double value(String what, RelayEntries.Lag lag) {
        return switch (what) {
            case "waiting" -> lag.waiting();
            case "failing" -> lag.failing();
            default -> lag.oldest();
        };
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        try {
            targets.forEach(target -> last.put(target.name(), entries.lag(target.name())));
            unread.over();
        } catch (DataAccessException | TransactionException e) {
            unread.met(e);
        }
    }

    @Scheduled(cron = "0 17 3 * * *")
    void forget() {
        entries.forgetDeliveredBefore(java.time.Duration.ofDays(7));
    }
}
