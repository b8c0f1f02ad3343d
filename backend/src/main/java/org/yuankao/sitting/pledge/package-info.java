/** The pledge, signed or declined, and the consent to face recognition beside it. */
@NullMarked
package org.yuankao.sitting.pledge;

import org.jspecify.annotations.NullMarked;
