package org.yuankao.proctoring.frame;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code yuankao.proctoring.frames.*}; how often frames come is a rule of the batch instead.
 *
 * @param largest bytes of one frame
 * @param mostPixels width times height that a frame's header may claim
 * @param atOnce frames that a node reads at the same time; its other threads are for answers
 * @param atOnceEach of them of one sitting and view, so that no candidate holds the places of the others
 * @param burst frames of one sitting and view that may come at once; on average none comes faster than under suspicion
 * @param bodyPatience how long a frame may take to arrive, so that a slow line holds no thread
 * @param verdictWait how long a reply waits for what its frame shows, so that suspicion speeds up the very next one
 * @param ringDepth frames kept per sitting and view
 * @param ringMemory bytes of all frames kept, and never more than a quarter of the heap; the sitting whose last frame is
 *     oldest goes first
 * @param sittingsRefresh how old a remembered sitting may be: for so long an old device's frames are still taken
 * @param watchingGroup the workers' group, whose members are those who watch
 * @param verdictSilence frames were handed on and nothing was measured for so long: nobody watches
 */
@ConfigurationProperties("yuankao.proctoring.frames")
public record FrameProperties(
        @DefaultValue("256KB") DataSize largest,
        @DefaultValue("4000000") long mostPixels,
        @DefaultValue("64") int atOnce,
        @DefaultValue("2") int atOnceEach,
        @DefaultValue("10") int burst,
        @DefaultValue("5s") Duration bodyPatience,
        @DefaultValue("600ms") Duration verdictWait,
        @DefaultValue("8") int ringDepth,
        @DefaultValue("256MB") DataSize ringMemory,
        @DefaultValue("2s") Duration sittingsRefresh,
        @DefaultValue("yuankao-detect") String watchingGroup,
        @DefaultValue("15s") Duration verdictSilence) {}
