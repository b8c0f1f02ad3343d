/** Sittings as those know them who take their frames and keep their pictures. */
@NullMarked
package org.yuankao.sitting.watch;

import org.jspecify.annotations.NullMarked;
