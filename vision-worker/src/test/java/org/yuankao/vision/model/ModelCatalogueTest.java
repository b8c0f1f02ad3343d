package org.yuankao.vision.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelCatalogueTest {
    private final ModelCatalogue pinned = ModelCatalogue.pinned();

    @Test
    void every_model_is_pinned_by_digest_and_upstream_commit() {
        for (PinnedModel model : new PinnedModel[] {pinned.detector(), pinned.embedder(), pinned.objects()}) {
            assertThat(model.sha256()).matches("[0-9a-f]{64}");
            assertThat(model.address()).matches("https://raw\\.githubusercontent\\.com/.+/[0-9a-f]{40}/.+\\.onnx");
            assertThat(model.licence()).isNotBlank();
        }
    }

    @Test
    void the_digest_of_a_check_names_both_models() {
        assertThat(pinned.digest()).isEqualTo("104ee26c71d5c270+b7120c095d60094f");
    }

    @Test
    void the_digest_of_a_frame_names_all_models_that_looked_at_it() {
        assertThat(pinned.watchDigest()).isEqualTo("104ee26c71d5c270+b7120c095d60094f+c789161ed43c8269");
    }
}
