/** One certification round: the stored batch with its windows, sessions, rooms and history, and what is done with it. */
@NullMarked
package org.yuankao.batch.round;

import org.jspecify.annotations.NullMarked;
