/** The paper, opened by the clock and by nothing else. */
@NullMarked
package org.yuankao.sitting.delivery;

import org.jspecify.annotations.NullMarked;
