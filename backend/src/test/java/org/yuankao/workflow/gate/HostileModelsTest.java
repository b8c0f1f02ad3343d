package org.yuankao.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("Must-show 8, fault 30: a hostile model is refused by its element, its harmless twin is not")
class HostileModelsTest {

    private static final KnownNames KNOWN = new KnownNames();

    static List<GateCase> cases() {
        return GateCase.all().toList();
    }

    @Test
    void there_are_more_than_twenty_of_them() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_hostile_one_is_refused_and_its_element_named(GateCase model) {
        assertThat(findings(model.hostile("2"))).anySatisfy(finding -> {
            assertThat(finding.fault()).isEqualTo(model.fault());
            assertThat(finding.elementId()).isEqualTo(model.element());
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_twin_is_not(GateCase model) {
        assertThat(findings(model.twin("2"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void what_the_product_brings_itself_passes(Upload model) {
        assertThat(findings(model)).isEmpty();
    }

    static List<Upload> seeded() throws IOException {
        List<Upload> models = new ArrayList<>();
        for (String pattern : List.of("classpath*:bpmn/*.bpmn", "classpath*:dmn/*.dmn")) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                models.add(new Upload(String.valueOf(file.getFilename()), file.getContentAsByteArray()));
            }
        }
        assertThat(models).hasSizeGreaterThanOrEqualTo(5);
        return models;
    }

    private static List<Finding> findings(Upload upload) {
        return ModelRules.check(upload, KNOWN).findings();
    }
}
