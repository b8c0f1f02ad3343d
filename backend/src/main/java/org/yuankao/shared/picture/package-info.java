/** Pictures by their headers alone; nothing here decodes one. */
@NullMarked
package org.yuankao.shared.picture;

import org.jspecify.annotations.NullMarked;
