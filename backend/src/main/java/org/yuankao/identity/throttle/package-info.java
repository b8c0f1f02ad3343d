/** How often somebody may try to sign in. */
@NullMarked
package org.yuankao.identity.throttle;

import org.jspecify.annotations.NullMarked;
