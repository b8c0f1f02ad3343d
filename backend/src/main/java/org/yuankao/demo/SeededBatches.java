package org.yuankao.demo;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Batches;

/** Loads a batch with local times once. */
@Component
class SeededBatches implements BatchSeeds {

    private final Batches batches;
    private final BatchFiles files;

    SeededBatches(Batches batches, BatchFiles files) {
        this.batches = batches;
        this.files = files;
    }

    @Override
    @Transactional
    public UUID load(String resource) {
        BatchFile file = BatchFiles.read(resource);
        return batches.find(file.code()).orElseGet(() -> {
            UUID batch = batches.draft(files.batch(file, file.code(), file.name(), SeedTimes.local(file)));
            batches.publish(batch);
            return batch;
        });
    }
}
