/**
 * {@code bin/bench smoke}: first figures of answers, sittings and frames, each against the bare thing underneath, measured
 * in the same run on the same machine. It knows no threshold and judges nothing. Begin at
 * {@link org.yuankao.bench.smoke.Smoke}.
 */
@NullMarked
package org.yuankao.bench.smoke;

import org.jspecify.annotations.NullMarked;
