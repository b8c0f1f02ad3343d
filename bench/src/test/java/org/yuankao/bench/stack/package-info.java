/** Proofs of what the stack does without starting it. */
@NullMarked
package org.yuankao.bench.stack;

import org.jspecify.annotations.NullMarked;
