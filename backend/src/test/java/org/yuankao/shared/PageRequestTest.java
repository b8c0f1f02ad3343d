package org.yuankao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void words_to_search_for_are_no_pattern_themselves() {
        assertThat(new PageRequest(0, 20, "50%_a\\b").pattern()).isEqualTo("%50\\%\\_a\\\\b%");
    }

    @Test
    void the_last_page_of_the_largest_size_does_not_overflow() {
        assertThat(new PageRequest(PageRequest.LAST_PAGE, 100, "").offset()).isEqualTo(100_000_000L);
    }
}
