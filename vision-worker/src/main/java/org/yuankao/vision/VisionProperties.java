package org.yuankao.vision;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Everything that can be set about this worker; each has a default that suits one worker beside one backend.
 *
 * @param backendUrl where the engine's REST interface and the pictures are
 * @param workerUser name of this worker's account
 * @param workerPassword its password; by environment YUANKAO_WORKER_PASSWORD, never by default
 * @param models directory with the models of tier full, also by environment YUANKAO_MODELS; empty is tier basic
 * @param maxPictureBytes largest encoded picture that is read
 * @param maxPixels largest picture that is decoded, from its own header; three bytes of native memory for each
 * @param threads tasks at the same time, each with its own loaded models (about 30 MB)
 * @param lockDuration how long the engine keeps a fetched task for this worker
 * @param maxTasks how many tasks are fetched at once; all of them share one lock duration
 * @param longPolling how long a request for tasks may wait at the engine. The engine wakes it for a new task at its own
 *     node only, not for one made at another node nor for one whose pause after a failure is over: those wait this long
 */
@ConfigurationProperties("yuankao.vision")
public record VisionProperties(
        @DefaultValue("http://127.0.0.1:8080") URI backendUrl,
        @DefaultValue("vision-worker") String workerUser,
        @DefaultValue("") String workerPassword,
        @DefaultValue("") String models,
        @DefaultValue("2MB") DataSize maxPictureBytes,
        @DefaultValue("12000000") long maxPixels,
        @DefaultValue("1") int threads,
        @DefaultValue("20s") Duration lockDuration,
        @DefaultValue("8") int maxTasks,
        @DefaultValue("2s") Duration longPolling) {

    public VisionProperties {
        require(threads >= 1 && threads <= 64, "yuankao.vision.threads must lie between 1 and 64");
        require(maxTasks >= 1, "yuankao.vision.max-tasks must be at least 1");
        require(
                lockDuration.compareTo(Duration.ofSeconds(10)) >= 0,
                "yuankao.vision.lock-duration must be at least 10s, or no task can be finished within it");
        require(
                maxPictureBytes.toBytes() <= 64L << 20,
                "yuankao.vision.max-picture-bytes must be at most 64MB: pictures are held in memory");
    }

    private static void require(boolean met, String sentence) {
        if (!met) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
