package org.yuankao.vision.episode;

import java.time.Duration;

/**
 * Times of the rules that are no rule of a session.
 *
 * @param look how often silence is looked for
 * @param beat how old a heartbeat of the ingest may be for it to count as living
 * @param company how old the other view's newest frame may be while a view counts as lost: without any picture it is the
 *     network that is lost, not a camera
 * @param fresh how old the newest frame may be to stand for the present
 * @param silence how far apart two frames may be and still show one condition: nobody knows what was between
 * @param lateSilence how long after the last stored snapshot its episodes are ended
 * @param forgotten how long a sitting that is not watched is remembered after its last frame
 */
public record EpisodeSettings(
        Duration look,
        Duration beat,
        Duration company,
        Duration fresh,
        Duration silence,
        Duration lateSilence,
        Duration forgotten) {

    public static final EpisodeSettings USUAL = new EpisodeSettings(
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofMillis(2500),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofHours(2));
}
