/** The facts of identity checks: who has the photo, what was measured, what was decided. */
@NullMarked
package org.yuankao.sitting.identitycheck;

import org.jspecify.annotations.NullMarked;
