package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** C7: a candidate opens the exam in a second tab of the same browser; only one of the two answers at any time. */
final class OneAnsweringTab {

    private static final String SAVES = "**/api/sitting/answers";
    /** The page tries again so long after a first failure, and longer; a tab that stopped does not. */
    private static final int NEXT_TRY_MS = 2_500;

    private final DemoStack demo;
    private final String sittingId;
    private final CandidatePage first;
    private final CandidatePage second;
    /** Whose save it was, in the order in which they were sent. */
    private final List<CandidatePage> saves = new ArrayList<>();

    OneAnsweringTab(DemoStack demo, String sittingId, CandidatePage first) {
        this.demo = demo;
        this.sittingId = sittingId;
        this.first = first;
        this.second = new CandidatePage(first.page().context().newPage());
        listen(first);
        listen(second);
    }

    /** The second tab only shows where answering goes on; the first one goes on. */
    OneAnsweringTab secondIsShownWhere() {
        second.page().navigate(demo.url("/exam"));
        expectElsewhere(second);
        assertThat(options(first).first()).isEnabled();
        Gallery.shoot(second.page(), "elsewhere");
        Axe.expectClean(second.page());
        return this;
    }

    /** What the first tab could not send is taken along; from then on only the second one saves. */
    OneAnsweringTab secondTakesOver() throws SQLException {
        first.page().route(SAVES, Route::abort);
        options(first).nth(1).check();
        assertThat(summary(first)).containsText("有 1 题尚未保存，正在重试");
        take(second, first);
        first.page().unroute(SAVES);
        assertThat(options(second).nth(1)).isChecked();
        expectSaved(second, "q30");
        second.press("上一题");
        options(second).nth(1).check();
        expectSaved(second, "q29");
        first.page().waitForTimeout(NEXT_TRY_MS);
        assertThat(saves).startsWith(first).endsWith(second);
        assertThat(saves.subList(saves.indexOf(second), saves.size())).containsOnly(second);
        return this;
    }

    /** Back in the first tab, which shows what was answered in the other. */
    void firstTakesItBack() {
        take(first, second);
        assertThat(first.page().getByText("第 29 题 / 共 30 题")).isVisible();
        assertThat(options(first).nth(1)).isChecked();
        second.page().close();
    }

    private void take(CandidatePage here, CandidatePage there) {
        here.press("在这里继续");
        expectElsewhere(there);
        assertThat(options(here).first()).isEnabled();
    }

    private static void expectElsewhere(CandidatePage tab) {
        assertThat(tab.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("已在另一个标签页作答")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        assertThat(options(tab)).hasCount(0);
    }

    private void expectSaved(CandidatePage tab, String questionId) throws SQLException {
        assertThat(summary(tab)).containsText("全部答案已保存");
        assertThat(value(questionId)).as(questionId).contains("\"B\"");
    }

    private String value(String questionId) throws SQLException {
        try (Connection database = demo.stack().postgres().connect();
                var query = database.prepareStatement("""
                        select value::text from sitting.answer_revision where sitting_id = ?::uuid and question_id = ?
                         order by epoch desc, revision desc limit 1""")) {
            query.setString(1, sittingId);
            query.setString(2, questionId);
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private void listen(CandidatePage tab) {
        tab.page().onRequest(request -> {
            if (isSave(request)) {
                saves.add(tab);
            }
        });
    }

    private static boolean isSave(Request request) {
        return "POST".equals(request.method()) && request.url().endsWith("/api/sitting/answers");
    }

    private static Locator options(CandidatePage tab) {
        return tab.page().locator("fieldset input");
    }

    private static Locator summary(CandidatePage tab) {
        return tab.page().getByTestId("save-summary");
    }
}
