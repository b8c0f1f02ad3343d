package org.yuankao.proctoring.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code yuankao.proctoring.evidence.*}; how often a picture is kept at random is a rule of the batch instead.
 *
 * @param gapEvery per sitting and view, while nobody watches
 * @param threads that seal and store pictures
 * @param waiting pictures that may wait for them; further ones are dropped and counted
 * @param lateEvery between two looks for pictures of a gap that nobody has analysed
 * @param latePortion of them at a time
 * @param pinned bytes of pictures of suspicions, which are kept in memory until they prove true or false
 */
@ConfigurationProperties("yuankao.proctoring.evidence")
record EvidenceProperties(
        @DefaultValue("15s") Duration gapEvery,
        @DefaultValue("2") int threads,
        @DefaultValue("500") int waiting,
        @DefaultValue("1s") Duration lateEvery,
        @DefaultValue("50") int latePortion,
        @DefaultValue("32MB") DataSize pinned) {}
