/** The small talk between page and server: time, deadline, instructions. */
@NullMarked
package org.yuankao.sitting.pulse;

import org.jspecify.annotations.NullMarked;
