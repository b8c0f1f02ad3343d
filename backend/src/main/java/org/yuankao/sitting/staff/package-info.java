/** Sittings as staff pages count and list them. */
@NullMarked
package org.yuankao.sitting.staff;

import org.jspecify.annotations.NullMarked;
