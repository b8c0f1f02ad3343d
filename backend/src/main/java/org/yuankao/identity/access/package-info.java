/** Who gets through to which address: security chains, headers, cross-site protection. */
@NullMarked
package org.yuankao.identity.access;

import org.jspecify.annotations.NullMarked;
