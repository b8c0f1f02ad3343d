package org.yuankao.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yuankao.batch.NewBatch;
import org.yuankao.paper.Papers;

/** Reads the seeds and turns them into batches to draft, storing the papers that they name. */
@Component
class BatchFiles {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, false);

    private final Papers papers;

    BatchFiles(Papers papers) {
        this.papers = papers;
    }

    static BatchFile read(String resource) {
        try (InputStream text = new ClassPathResource(resource).getInputStream()) {
            return YAML.readValue(text, BatchFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the seed " + resource, e);
        }
    }

    NewBatch batch(BatchFile file, String code, String name, SeedTimes times) {
        return new NewBatch(
                code,
                name,
                ZoneId.of(file.zone()),
                file.windows().stream()
                        .map(window -> new NewBatch.Window(
                                window.kind(), times.at(window.opens()), times.at(window.closes()), window.assumed()))
                        .toList(),
                file.shifts().stream()
                        .map(shift ->
                                new NewBatch.Shift(times.at(shift.opens()), times.at(shift.closes()), shift.assumed()))
                        .toList(),
                file.occupations(),
                file.sessions().stream()
                        .flatMap(group -> sessions(group, times))
                        .toList(),
                Map.copyOf(file.rules()));
    }

    private Stream<NewBatch.Session> sessions(BatchFile.SessionGroup group, SeedTimes times) {
        UUID paperId = group.paper() == null ? null : paper(group.paper());
        List<NewBatch.Occupation> occupations = BatchFile.orNone(group.occupations());
        return occupations.isEmpty()
                ? Stream.of(session(group, null, paperId, times))
                : occupations.stream().map(occupation -> session(group, occupation, paperId, times));
    }

    private static NewBatch.Session session(
            BatchFile.SessionGroup group,
            NewBatch.@Nullable Occupation occupation,
            @Nullable UUID paperId,
            SeedTimes times) {
        return new NewBatch.Session(
                group.kind(),
                occupation == null ? group.title() : title(occupation) + " " + group.title(),
                occupation,
                group.subject(),
                times.at(group.entry()),
                times.at(group.starts()),
                times.at(group.ends()),
                group.assumed(),
                paperId);
    }

    private static String title(NewBatch.Occupation occupation) {
        return occupation.stream() == null ? occupation.name() : occupation.name() + "（" + occupation.stream() + "）";
    }

    private UUID paper(String name) {
        return papers.store(name, resource(name + ".json"), resource(name + ".key.json"));
    }

    private static byte[] resource(String name) {
        try (InputStream bytes = new ClassPathResource("paper/seed/" + name).getInputStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the paper " + name, e);
        }
    }
}
