package org.yuankao.shared.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Problem;

/**
 * Turns problems into documents in the caller's language; filters write them, controllers return them. Member {@code
 * texts} holds the words in every language, for a page whose reader changes the language while it shows them.
 */
@Component
public class ProblemDocuments {

    /** The words of a code in one language, for answers that hold several refusals. */
    @Schema(name = "ProblemWords")
    public record Words(String title, String mend) {}

    private record Refused(String field, String code, String message, Map<String, String> texts) {}

    private final ProblemCatalogue catalogue;
    private final ObjectMapper json;

    ProblemDocuments(ProblemCatalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    public ResponseEntity<Object> entity(Problem problem, HttpServletRequest request) {
        ProblemDetail document = document(problem, Language.of(request));
        return ResponseEntity.status(document.getStatus())
                .headers(headers(problem))
                .body(document);
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseEntity<Object> entity = entity(problem, request);
        response.setStatus(entity.getStatusCode().value());
        entity.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        json.writeValue(response.getOutputStream(), entity.getBody());
    }

    /** In the caller's language. */
    public Words words(Problem problem, HttpServletRequest request) {
        return Objects.requireNonNull(words(problem).get(Language.of(request).tag()));
    }

    /** In every language, by its tag. */
    public Map<String, Words> words(Problem problem) {
        return texts(catalogue.kind(problem.code()), problem).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Words(
                                each.getValue().title(), each.getValue().mend())));
    }

    private ProblemDetail document(Problem problem, Language language) {
        ProblemKind kind = catalogue.kind(problem.code());
        ProblemText text = kind.in(language).filled(problem.values());
        ProblemDetail document = ProblemDetail.forStatus(kind.status());
        document.setType(URI.create("urn:yuankao:problem:" + problem.code()));
        document.setTitle(text.title());
        problem.values().forEach(document::setProperty);
        document.setProperty("code", problem.code());
        document.setProperty("mend", text.mend());
        document.setProperty("texts", texts(kind, problem));
        if (!problem.fields().isEmpty()) {
            document.setProperty("fields", fields(problem, language));
        }
        return document;
    }

    private static Map<String, ProblemText> texts(ProblemKind kind, Problem problem) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Language::tag, each -> kind.in(each).filled(problem.values())));
    }

    private List<Refused> fields(Problem problem, Language language) {
        return problem.fields().stream()
                .map(field -> {
                    Map<String, String> titles = titles(catalogue.kind(field.code()), problem);
                    return new Refused(field.field(), field.code(), titles.getOrDefault(language.tag(), ""), titles);
                })
                .toList();
    }

    private static Map<String, String> titles(ProblemKind kind, Problem problem) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Language::tag,
                        each -> kind.in(each).filled(problem.values()).title()));
    }

    private static HttpHeaders headers(Problem problem) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        @Nullable Object wait = values(problem).get("retryAfterSeconds");
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, wait.toString());
        }
        return headers;
    }

    private static Map<String, @Nullable Object> values(Problem problem) {
        return problem.values();
    }
}
