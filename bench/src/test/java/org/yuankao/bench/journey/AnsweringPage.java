package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The page on which a candidate answers, and what was chosen on it so far. */
final class AnsweringPage {

    private final CandidatePage candidate;
    private final Page page;
    private final Map<String, String> chosen = new TreeMap<>();
    private int number = 1;

    AnsweringPage(CandidatePage candidate) {
        this.candidate = candidate;
        this.page = candidate.page();
    }

    /** Chooses an option of the question on the page; 0 is the first. */
    AnsweringPage choose(int option) {
        Locator input = options().nth(option);
        input.check();
        chosen.put("q" + number, Character.toString('A' + option));
        return this;
    }

    AnsweringPage next() {
        candidate.press("下一题");
        number++;
        return expectSameQuestion(5);
    }

    /** The candidate is where they were, and sees what they chose. */
    AnsweringPage expectSameQuestion(int withinSeconds) {
        assertThat(page.getByText("第 %d 题 / 共 30 题".formatted(number)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(withinSeconds * 1000));
        String option = chosen.get("q" + number);
        if (option != null) {
            assertThat(options().nth(option.charAt(0) - 'A')).isChecked();
        }
        return this;
    }

    AnsweringPage expectAllSaved(int withinSeconds) {
        assertThat(summary())
                .containsText("全部答案已保存", new LocatorAssertions.ContainsTextOptions().setTimeout(withinSeconds * 1000));
        assertThat(page.getByTestId("offline-banner")).isHidden();
        assertThat(state()).hasAttribute("data-state", "SAVED");
        return this;
    }

    /** Of the question, of the paper and above all: no word of "saved". */
    AnsweringPage expectNotSavedYet(int questions) {
        assertThat(state()).containsText("尚未保存");
        assertThat(summary())
                .containsText(
                        "有 %d 题尚未保存，正在重试".formatted(questions),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(12_000));
        assertThat(page.getByTestId("offline-banner")).containsText("正在自动重连");
        return this;
    }

    /** Opened anew without a server's answer: it says that nothing is lost, and asks for nothing. */
    void expectReconnecting(int withinSeconds) {
        assertThat(page.getByTestId("reconnecting"))
                .containsText(
                        "暂存在这台电脑上的答案不会丢失",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(withinSeconds * 1000));
    }

    /** What the page shows is what counts in the table. */
    void expectTableToEqual(Connection connection, String sittingId) throws SQLException {
        Map<String, String> stored = new TreeMap<>();
        try (var query = connection.prepareStatement("""
                select distinct on (question_id) question_id, value ->> 0
                  from sitting.answer_revision where sitting_id = ?::uuid
                 order by question_id, epoch desc, revision desc""")) {
            query.setString(1, sittingId);
            var rows = query.executeQuery();
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getString(2));
            }
        }
        assertThat(stored).isEqualTo(chosen);
    }

    private Locator options() {
        return page.locator("fieldset input");
    }

    private Locator state() {
        return page.getByTestId("save-state");
    }

    private Locator summary() {
        return page.getByTestId("save-summary");
    }
}
