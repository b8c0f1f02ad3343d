/** The answering path's own connections: durable, few, and never shared with the engine. */
@NullMarked
package org.yuankao.sitting.hot;

import org.jspecify.annotations.NullMarked;
