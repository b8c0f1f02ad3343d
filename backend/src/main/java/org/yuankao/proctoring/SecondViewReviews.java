package org.yuankao.proctoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second views that wait for a proctor, kept beside the engine's tasks: one per task (C5). */
public interface SecondViewReviews {

    /**
     * A task waits for a person; once more for the same task changes nothing.
     *
     * @param verdict of the machine, none where it did not look
     */
    void waiting(UUID sittingId, String taskId, @Nullable String verdict);

    /** The task is gone, decided or not; one without decision leaves the list. */
    void closed(String taskId);
}
