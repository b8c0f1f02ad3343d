/**
 * Papers and, apart from them, their keys. A key never leaves the server before release, and a paper that does not fit
 * its schema is never stored. Begin with {@link org.yuankao.paper.Papers}.
 */
@NullMarked
package org.yuankao.paper;

import org.jspecify.annotations.NullMarked;
