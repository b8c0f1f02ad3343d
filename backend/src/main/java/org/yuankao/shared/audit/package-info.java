/** The audit log, append-only by a trigger. */
@NullMarked
package org.yuankao.shared.audit;

import org.jspecify.annotations.NullMarked;
