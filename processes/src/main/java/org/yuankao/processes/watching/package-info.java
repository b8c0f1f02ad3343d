/**
 * What backend and vision worker say to each other over Kafka: the topics, and one record per topic whose JSON is the
 * message. Instants are ISO-8601 text, unknown members are ignored, so that either side can be newer than the other.
 *
 * <p>It never holds behaviour. Begin with {@link org.yuankao.processes.watching.WatchTopics}.
 */
@NullMarked
package org.yuankao.processes.watching;

import org.jspecify.annotations.NullMarked;
