package org.yuankao.demo;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes what is missing of the demonstration and writes the facts. After the runner that deploys the models, which the
 * batch needs to start; before the one that makes a first administrator where there is nobody. Safe to run again: what is
 * there stays as it is. One node at a time does it, as a whole: the other one finds everything made, passwords included.
 */
@Component
@ConditionalOnProperty("yuankao.demo.enabled")
@Order(DemoStart.ORDER)
class DemoStart implements ApplicationRunner {

    static final int ORDER = Ordered.LOWEST_PRECEDENCE - 100;
    private static final long LOCK = 0x79756E6B616FL;
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoProperties demo;
    private final BatchSeeds seeds;
    private final DemoStaff demoStaff;
    private final DemoBatch demoBatch;
    private final FactsOfDemo facts;
    private final FactsFile factsFile;
    private final JdbcClient jdbc;
    private final TransactionTemplate whole;

    DemoStart(
            DemoProperties demo,
            BatchSeeds seeds,
            DemoStaff demoStaff,
            DemoBatch demoBatch,
            FactsOfDemo facts,
            FactsFile factsFile,
            JdbcClient jdbc,
            TransactionTemplate whole) {
        this.demo = demo;
        this.seeds = seeds;
        this.demoStaff = demoStaff;
        this.demoBatch = demoBatch;
        this.facts = facts;
        this.factsFile = factsFile;
        this.jdbc = jdbc;
        this.whole = whole;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        whole.executeWithoutResult(status -> make());
        LOG.info("The demonstration stands; its accounts and passcodes are in {}", demo.factsFile());
    }

    private void make() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
        BatchFile file = MadeUpPeople.in(BatchFiles.read(DemoBatch.RESOURCE), demo.candidates());
        UUID plan = seeds.load(BatchSeeds.PLAN);
        DemoStaff.Team staff = demoStaff.ensure(BatchFile.orNone(file.accounts()), factsFile.passwords());
        UUID current = demoBatch.ensure(file, demo, staff);
        factsFile.write(facts.gather(file, demo, staff, current, plan));
    }
}
