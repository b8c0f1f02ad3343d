/** The wall of a room: who sits there, what the cameras show, what waits for a decision (P1). */
@NullMarked
package org.yuankao.proctoring.wall;

import org.jspecify.annotations.NullMarked;
