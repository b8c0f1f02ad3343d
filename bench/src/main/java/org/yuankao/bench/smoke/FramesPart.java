package org.yuankao.bench.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yuankao.bench.client.FreshDemo;
import org.yuankao.bench.client.StaffClient;

/**
 * Frames through ingest, Kafka and worker until the worker has no time left, against the sum of the inferences alone that
 * the same frames need.
 */
final class FramesPart {

    private final FreshDemo demo;
    private final SmokeOptions options;
    private final Pictures pictures;
    private final Path folder;

    /** @param folder where the reference finds the frames and a candidate's photo lies */
    FramesPart(FreshDemo demo, SmokeOptions options, Pictures pictures, Path folder) {
        this.demo = demo;
        this.options = options;
        this.pictures = pictures;
        this.folder = folder;
    }

    /** Only with a photo registered is the face of a first view compared. */
    void register(List<JsonNode> people) throws IOException {
        Path photo = folder.resolve("registered.jpg");
        Files.write(photo, pictures.portrait());
        StaffClient admin = demo.staff("admin");
        for (JsonNode person : people) {
            admin.putFile("/api/enrolment/candidates/" + person.get("id").asText() + "/photo", "photo", photo);
        }
    }

    /**
     * What came through; the reference is measured when the installation has stopped, see {@link #against}.
     *
     * @param kafka address of the broker
     */
    Watched watch(List<Seat> seats, String kafka) throws IOException {
        try (Detections detections = new Detections(kafka)) {
            Cameras cameras = new Cameras(seats, pictures, detections);
            cameras.send(options.warmUpSeconds());
            long refusedBefore = cameras.refused();
            Usage usage = Usage.from(demo.stack());
            Detections.Seen seen = cameras.send(options.seconds());
            Usage.Spent spent = usage.until();
            long refused = cameras.refused() - refusedBefore;
            return new Watched(seen, spent, refused, cameras.settle());
        }
    }

    /**
     * @param refused frames that ingest did not take
     * @param unmeasured frames that it took and nobody measured, those before the measurement included
     */
    record Watched(Detections.Seen seen, Usage.Spent spent, long refused, long unmeasured) {}

    Map<String, Object> against(Watched watched, Inferences.Cost bare) {
        Detections.Seen seen = watched.seen();
        double bareMillis = bare.millisOf(seen);
        return new Figures()
                .with("way", "HTTP ingest, Kafka, worker")
                .with("pictures", pictures.drawn() ? "drawn" : "photographs")
                .with("seconds", watched.spent().seconds())
                .with("operations", seen.all())
                .with("errors", watched.refused())
                .with("unmeasured", watched.unmeasured())
                .with("first", seen.of(Detections.Kind.FIRST) + seen.of(Detections.Kind.FIRST_EMBEDDED))
                .with("first_with_one_face", seen.of(Detections.Kind.FIRST_EMBEDDED))
                .with("second", seen.of(Detections.Kind.SECOND))
                .with("unusable", seen.of(Detections.Kind.UNUSABLE))
                .with("cpu_ms_per_op", watched.spent().perOperation(seen.all()))
                .with("reference", "the sum of the inferences alone, one thread, nothing else running")
                .with("reference_ms", Figures.rounded(bare.millis()))
                .with("reference_cpu_ms_per_op", Figures.rounded(bare.processorMillisOf(seen)))
                .rates(watched.spent().perSecond(seen.all()), 1000 / bareMillis)
                .values();
    }
}
