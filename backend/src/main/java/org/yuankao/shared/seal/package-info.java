/** The installation's keys and what is sealed with them. */
@NullMarked
package org.yuankao.shared.seal;

import org.jspecify.annotations.NullMarked;
