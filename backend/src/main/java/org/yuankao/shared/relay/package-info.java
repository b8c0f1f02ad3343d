/** The outbox: written in the caller's transaction, drained by nodes of role engine. */
@NullMarked
package org.yuankao.shared.relay;

import org.jspecify.annotations.NullMarked;
