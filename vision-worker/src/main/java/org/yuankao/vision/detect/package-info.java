/**
 * Measures faces: a decoded picture goes in, boxes, landmarks, quality and an embedding come out. It knows neither
 * tasks nor candidates and never decides. Begin at {@link org.yuankao.vision.detect.FaceReader}.
 */
@NullMarked
package org.yuankao.vision.detect;

import org.jspecify.annotations.NullMarked;
