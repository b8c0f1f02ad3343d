/** The object store in a directory. */
@NullMarked
package org.yuankao.shared.store;

import org.jspecify.annotations.NullMarked;
