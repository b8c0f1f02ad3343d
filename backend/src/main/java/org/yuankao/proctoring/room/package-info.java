/** Which rooms a proctor sees, and what goes on in them (P5). */
@NullMarked
package org.yuankao.proctoring.room;

import org.jspecify.annotations.NullMarked;
