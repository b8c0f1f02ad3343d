/** Photos as they come in: bounded, recognised by their header, sealed, and opened for those who decide. */
@NullMarked
package org.yuankao.sitting.photo;

import org.jspecify.annotations.NullMarked;
