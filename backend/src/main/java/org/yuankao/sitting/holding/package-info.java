/** Which device holds a sitting, and how it comes to. */
@NullMarked
package org.yuankao.sitting.holding;

import org.jspecify.annotations.NullMarked;
