package org.yuankao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class StartRefusedTest {

    @Test
    void the_sentence_is_what_is_printed_however_deep_it_was_said() {
        var failure = new BeanCreationException("x", new IllegalStateException(new StartRefused("The disk is full.")));

        var analyzer =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, e) -> {})
                        .stream()
                        .filter(StartRefusedAnalyzer.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertThat(analyzer.analyze(failure).getDescription()).isEqualTo("The disk is full.");
    }
}
