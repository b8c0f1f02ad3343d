/**
 * The rules in time (A4): what was measured in frames becomes episodes, conditions that last. The core is pure, from
 * {@link org.yuankao.vision.episode.Track} down, and never looks at a clock or a topic; around it stands one Kafka Streams
 * topology. Begin at {@link org.yuankao.vision.episode.EpisodeTopology}.
 */
@NullMarked
package org.yuankao.vision.episode;

import org.jspecify.annotations.NullMarked;
