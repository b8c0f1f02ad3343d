/** Refusals as RFC 9457 documents in the caller's language. */
@NullMarked
package org.yuankao.shared.problem;

import org.jspecify.annotations.NullMarked;
