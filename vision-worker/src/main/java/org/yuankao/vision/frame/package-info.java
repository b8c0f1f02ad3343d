/**
 * Frames become detections: each JPEG from Kafka is measured, and what was seen goes back to Kafka. It remembers nothing
 * of a sitting but whose face is registered, judges nothing, and commits a frame only when its detection is safe. Begin
 * at {@link org.yuankao.vision.frame.FrameReader}, the pure part.
 */
@NullMarked
package org.yuankao.vision.frame;

import org.jspecify.annotations.NullMarked;
