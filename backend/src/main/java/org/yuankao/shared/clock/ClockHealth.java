package org.yuankao.shared.clock;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;
import org.yuankao.shared.SharedProperties;

/** Out of service when the node's clock stands too far from the database's (fault 16): deadlines do not mind, logs do. */
@Component("clock")
class ClockHealth implements HealthIndicator {

    private final MeasuredClock clock;
    private final SharedProperties properties;

    ClockHealth(MeasuredClock clock, SharedProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public Health health() {
        ClockReading reading = clock.last();
        boolean near = reading.drift().abs().compareTo(properties.clockAlarm()) <= 0;
        return (near ? Health.up() : Health.outOfService())
                .withDetail("aheadMillis", reading.drift().toMillis())
                .withDetail("measuredAt", reading.at())
                .build();
    }
}
