/**
 * What a demonstration needs to stand on: the plan's own batch, a batch whose windows lie around now, people and papers
 * for it, and one file that tells a script all of them. It never runs outside the demo and holds no rule of its own.
 * Begin with {@link org.yuankao.demo.BatchSeeds}.
 */
@NullMarked
package org.yuankao.demo;

import org.jspecify.annotations.NullMarked;
