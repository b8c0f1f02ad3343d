package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @Test
    void likeness_is_the_cosine_whatever_the_lengths() {
        Embedding one = Embedding.of(new float[] {3, 0});
        assertThat(one.cosine(Embedding.of(new float[] {0.2f, 0}))).isCloseTo(1, within(1e-6));
        assertThat(one.cosine(Embedding.of(new float[] {0, 9}))).isCloseTo(0, within(1e-6));
        assertThat(one.cosine(Embedding.of(new float[] {-1, 1}))).isCloseTo(-Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void a_model_that_answers_nonsense_is_not_taken_for_a_likeness() {
        assertThatIllegalArgumentException().isThrownBy(() -> Embedding.of(new float[] {0, 0}));
        assertThatIllegalArgumentException().isThrownBy(() -> Embedding.of(new float[] {Float.NaN, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Embedding.of(new float[] {Float.POSITIVE_INFINITY}));
    }

    @Test
    void an_embedding_does_not_write_itself_into_a_log() {
        assertThat(Embedding.of(new float[] {0.25f, 0.5f}).toString()).doesNotContain("0.");
    }
}
