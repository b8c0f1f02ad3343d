/** The node's clock beside the database's. */
@NullMarked
package org.yuankao.shared.clock;

import org.jspecify.annotations.NullMarked;
