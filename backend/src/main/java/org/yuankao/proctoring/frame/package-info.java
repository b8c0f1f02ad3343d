/** Frames of both views as they come in: who may send them, what is refused, the last of each in memory (A2). */
@NullMarked
package org.yuankao.proctoring.frame;

import org.jspecify.annotations.NullMarked;
