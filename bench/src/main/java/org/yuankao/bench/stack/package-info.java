/**
 * The four parts of a Yuankao installation as processes: PostgreSQL, a KRaft broker, backend and vision-worker.
 * It starts, watches, kills and stops them from outside and never looks into their code.
 * Begin at {@link org.yuankao.bench.stack.Stack}.
 */
@NullMarked
package org.yuankao.bench.stack;

import org.jspecify.annotations.NullMarked;
