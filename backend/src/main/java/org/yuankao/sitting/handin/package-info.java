/** Handing in, by the candidate or by the deadline, and the receipt that proves what was handed in. */
@NullMarked
package org.yuankao.sitting.handin;

import org.jspecify.annotations.NullMarked;
