package org.yuankao.sitting.pulse;

import org.jspecify.annotations.Nullable;

/**
 * @param stepRevision of the step that the page shows
 * @param paperOpen whether the page shows the paper
 */
record PulseRequest(@Nullable Long stepRevision, @Nullable Boolean paperOpen) {}
