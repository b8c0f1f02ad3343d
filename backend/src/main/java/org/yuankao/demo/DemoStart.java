package org.yuankao.demo;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes what is missing of the demonstration and writes the facts. After the runner that deploys the models, which the
 * batch needs to start; before the one that makes a first administrator where there is nobody. Safe to run again: what is there stays as it is.
 */
@Component
@ConditionalOnProperty("yuankao.demo.enabled")
@Order(DemoStart.ORDER)
class DemoStart implements ApplicationRunner {

    static final int ORDER = Ordered.LOWEST_PRECEDENCE - 100;
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoProperties demo;
    private final BatchSeeds seeds;
    private final DemoStaff demoStaff;
    private final DemoBatch demoBatch;
    private final FactsOfDemo facts;
    private final FactsFile factsFile;

    DemoStart(
            DemoProperties demo,
            BatchSeeds seeds,
            DemoStaff demoStaff,
            DemoBatch demoBatch,
            FactsOfDemo facts,
            FactsFile factsFile) {
        this.demo = demo;
        this.seeds = seeds;
        this.demoStaff = demoStaff;
        this.demoBatch = demoBatch;
        this.facts = facts;
        this.factsFile = factsFile;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        BatchFile file = BatchFiles.read(DemoBatch.RESOURCE);
        UUID plan = seeds.load(BatchSeeds.PLAN);
        DemoStaff.Team staff = demoStaff.ensure(BatchFile.orNone(file.accounts()), factsFile.passwords());
        UUID current = demoBatch.ensure(file, demo, staff);
        factsFile.write(facts.gather(file, demo, staff, current, plan));
        LOG.info("The demonstration stands; its accounts and passcodes are in {}", demo.factsFile());
    }
}
