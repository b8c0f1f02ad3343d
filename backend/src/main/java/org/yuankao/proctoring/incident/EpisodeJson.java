package org.yuankao.proctoring.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.SeenFrame;

/** The JSON of the watching topics, whatever the application's own looks like. */
@Component
class EpisodeJson {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** @throws UnusableEpisode when it is none, or lacks what an incident needs */
    Episode read(byte[] message) {
        try {
            Episode episode = json.readValue(message, Episode.class);
            if (episode == null || isIncomplete(episode)) {
                throw new UnusableEpisode("An episode lacks a member", null);
            }
            return episode;
        } catch (IOException e) {
            throw new UnusableEpisode("Not an episode", e);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An episode is written as JSON", e);
        }
    }

    List<SeenFrame> frames(String stored) {
        try {
            return json.readerForListOf(SeenFrame.class).readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored frames are not readable", e);
        }
    }

    Episode stored(String episode) {
        try {
            return json.readValue(episode, Episode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored episode is not readable", e);
        }
    }

    /** Jackson leaves null what the message leaves out. */
    @SuppressWarnings("ConstantValue")
    private static boolean isIncomplete(Episode episode) {
        return episode.id() == null
                || episode.sittingId() == null
                || episode.kind() == null
                || episode.view() == null
                || episode.phase() == null
                || episode.startedAt() == null
                || episode.at() == null
                || episode.tier() == null
                || episode.modelDigest() == null
                || episode.frames() == null;
    }
}
