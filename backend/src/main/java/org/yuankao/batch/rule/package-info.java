/** The catalogue of a batch's rules: what may be set, in which unit, within which bounds, and what stands if nothing is. */
@NullMarked
package org.yuankao.batch.rule;

import org.jspecify.annotations.NullMarked;
