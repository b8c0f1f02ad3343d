/** The border between the engine's moves and the clock: what has to hold, and the deadline that follows the session's end. */
@NullMarked
package org.yuankao.sitting.admission;

import org.jspecify.annotations.NullMarked;
