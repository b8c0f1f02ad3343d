/** What {@code docker-compose.yml} says, read by a parser and lived by the same jars with the same environment. */
@NullMarked
package org.yuankao.bench.compose;

import org.jspecify.annotations.NullMarked;
