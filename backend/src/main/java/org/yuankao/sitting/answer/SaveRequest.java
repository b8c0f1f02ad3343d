package org.yuankao.sitting.answer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param epoch which the page was given with its answers; a page that an earlier login of the same browser opened has
 *     the cookie of the later one, but must not write in its name
 */
record SaveRequest(
        @NotNull @Min(0) Integer epoch,
        @NotNull @Size(min = 1, max = 100) List<@NotNull Change> changes) {

    /** @param value array of option ids, empty when the answer was cleared */
    record Change(
            @Nullable String questionId,
            @Nullable Long revision,
            @Nullable JsonNode value) {}
}
