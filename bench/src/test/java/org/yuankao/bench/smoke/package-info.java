/** The arithmetic and the reading of {@code bin/bench smoke}; nothing here asserts how fast something is. */
@NullMarked
package org.yuankao.bench.smoke;

import org.jspecify.annotations.NullMarked;
