/**
 * Fetches external tasks from the engine and hands measurements back. It keeps no task longer than its lock and decides
 * nothing: what fails is tried again a few times, and the engine's own overdue path takes it to a person. Begin at
 * {@link org.yuankao.vision.task.IdentityTask}.
 */
@NullMarked
package org.yuankao.vision.task;

import org.jspecify.annotations.NullMarked;
