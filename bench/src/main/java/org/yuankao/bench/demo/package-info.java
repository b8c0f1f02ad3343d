/**
 * {@code bin/demo}: a whole installation on one computer with a batch that lies around now.
 * It decides nothing of an exam; it starts the parts, says where they are and stops them.
 * Begin at {@link org.yuankao.bench.demo.Demo}.
 */
@NullMarked
package org.yuankao.bench.demo;

import org.jspecify.annotations.NullMarked;
