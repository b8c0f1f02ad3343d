/**
 * Keeps detecting and judging alive beside the engine's tasks, whatever Kafka does. It measures and judges nothing. Begin
 * at {@link org.yuankao.vision.watch.Watching}.
 */
@NullMarked
package org.yuankao.vision.watch;

import org.jspecify.annotations.NullMarked;
