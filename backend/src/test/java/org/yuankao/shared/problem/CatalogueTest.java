package org.yuankao.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the sources: codes are written there as literals. */
class CatalogueTest {

    private static final Pattern USED = Pattern.compile(
            "(?:Problem\\.of\\(|\\.field\\([^,()]*(?:\\([^()]*\\))?[^,()]*,|message =)\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:\\.[a-z0-9-]+)+)\"");

    private static ProblemCatalogue catalogue;
    private static String sources;

    @BeforeAll
    static void read() throws IOException {
        catalogue = new ProblemCatalogue();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(CatalogueTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void every_code_that_the_source_uses_has_its_texts() {
        assertThat(found(USED))
                .contains("identity.login.refused", "shared.field.required", "identity.username.pattern")
                .isSubsetOf(catalogue.codes());
    }

    @Test
    void every_text_is_used() {
        assertThat(catalogue.codes()).isSubsetOf(found(LITERAL));
    }

    @Test
    void a_problem_of_a_request_says_how_to_mend_it() {
        assertThat(catalogue.codes())
                .filteredOn(code -> sources.contains("Problem.of(\"" + code + "\""))
                .allSatisfy(code -> {
                    for (Language language : Language.values()) {
                        assertThat(catalogue.kind(code).in(language).mend())
                                .as(code)
                                .isNotBlank();
                    }
                });
    }

    @Test
    void titles_are_in_the_language_they_claim() {
        assertThat(catalogue.codes()).allSatisfy(code -> {
            assertThat(catalogue.kind(code).in(Language.ZH).title()).as(code).containsPattern("\\p{IsHan}");
            assertThat(catalogue.kind(code).in(Language.EN).title()).as(code).doesNotContainPattern("\\p{IsHan}");
        });
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> codes = new TreeSet<>();
        pattern.matcher(sources).results().forEach(result -> codes.add(result.group(1)));
        return codes;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
