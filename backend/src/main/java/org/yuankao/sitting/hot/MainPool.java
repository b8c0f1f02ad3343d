package org.yuankao.sitting.hot;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.sitting.SittingProperties;

/**
 * The node refuses to start when the domain's own connections could forget a commit: receipts, epochs, admissions and
 * moved ends go through them. The init statement in the application's settings can be overridden, so it is looked at.
 */
@Component
class MainPool {

    MainPool(JdbcClient jdbc, SittingProperties settings) {
        if (!settings.throwAwayDatabase()) {
            Durability.of(jdbc).demand();
        }
    }
}
