package org.yuankao.sitting.answer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SaveRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull Change> changes) {

    /** @param value array of option ids, empty when the answer was cleared */
    record Change(
            @Nullable String questionId,
            @Nullable Long revision,
            @Nullable JsonNode value) {}
}
