/** How much a request may make a node read. */
@NullMarked
package org.yuankao.shared.body;

import org.jspecify.annotations.NullMarked;
