/** The sittings themselves: expected, prepared, moved on and ended. */
@NullMarked
package org.yuankao.sitting.register;

import org.jspecify.annotations.NullMarked;
