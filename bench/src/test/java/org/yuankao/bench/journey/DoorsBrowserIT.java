package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FarExam.class)
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Q1: the pages around the exam: first page, registration point, support, and where nothing is")
class DoorsBrowserIT {

    private final DemoStack demo;
    private final Chromium chromium;
    private Browser browser;

    DoorsBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.chromium = chromium;
    }

    @BeforeAll
    void open() {
        browser = chromium.denyingCamera();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void the_first_page_leads_to_every_face() {
        Page page = page("/");
        for (String face : new String[] {"/exam", "/proctor", "/admin", "/support", "/point"}) {
            assertThat(page.locator("a[href='%s']".formatted(face))).isVisible();
        }
        look(page, "landing");
    }

    @Test
    void a_registration_point_sees_its_own_candidates() {
        Page page = page("/point");
        look(page, "point-login");
        signIn(page, "point1");
        assertThat(page.getByText("陈思远")).isVisible();
        assertThat(page.getByText("林雨桐")).hasCount(0);
        look(page, "point");
    }

    @Test
    void support_says_what_there_is() {
        Page page = page("/support");
        signIn(page, "support");
        assertThat(page.getByText("求助队列尚未开放")).isVisible();
        look(page, "support");
    }

    @Test
    void an_unknown_address_and_a_face_that_cannot_be_loaded_say_what_to_do() {
        Page page = page("/nothing-here");
        assertThat(page.getByText("没有这个页面")).isVisible();
        look(page, "not-found");

        Page broken = browser.newContext().newPage();
        broken.route("**/assets/Face-*.js", route -> route.abort());
        broken.navigate(demo.url("/exam"));
        assertThat(broken.getByText("这个页面出错了")).isVisible();
        look(broken, "crash");
    }

    @Test
    void a_phone_without_a_code_is_told_where_the_code_stands() {
        Page page = page("/view2");
        assertThat(page.getByText("请扫描二维码进入")).isVisible();
        look(page, "phone-no-code");
    }

    private Page page(String path) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))
                .newPage();
        page.navigate(demo.url(path));
        return page;
    }

    private void signIn(Page page, String username) {
        page.getByLabel("用户名").fill(username);
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true))
                .fill(demo.facts().password(username));
        page.locator("button[type=submit]").click();
    }

    private static void look(Page page, String name) {
        Axe.expectClean(page);
        Gallery.shoot(page, name);
    }
}
