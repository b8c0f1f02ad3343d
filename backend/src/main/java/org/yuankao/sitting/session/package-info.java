/** Sessions as the hot path remembers them. */
@NullMarked
package org.yuankao.sitting.session;

import org.jspecify.annotations.NullMarked;
