package org.yuankao.demo;

import java.util.UUID;

/** Loads batches from committed resources; also the way in which tests get the plan's batch. */
public interface BatchSeeds {

    /** The plan's batch of November 2022 with its own dates; code {@code 2022-11}. */
    String PLAN = "seed/batch-2022-11.yaml";

    /**
     * Stores and publishes the batch of a resource with absolute dates; a batch that exists is left as it is.
     *
     * @param resource on the class path
     * @return the id of the batch
     */
    UUID load(String resource);
}
