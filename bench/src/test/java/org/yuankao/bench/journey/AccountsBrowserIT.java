package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** O1: staff accounts from their first password to their end, by the pages of both people. */
@ExtendWith(FarExam.class)
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsBrowserIT {

    private static final String USERNAME = "wang.shi";
    private static final String OWN_PASSWORD = "Kaoshi-2032-Mima";
    private static final String REFUSED = "用户名或密码不正确";

    private final DemoStack demo;
    private final Browser browser;
    private final AdminPage admin;
    private final AdminPage person;

    AccountsBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.browser = chromium.filming(Film.of(Shared.picture("img1.jpg")));
        this.admin = new AdminPage(browser.newContext().newPage());
        this.person = new AdminPage(browser.newContext().newPage());
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    @DisplayName("O1: an account is created, used, reset and disabled, each at once, and the audit log says why")
    void an_account_lives_and_ends() {
        admin.page().navigate(demo.url("/admin"));
        admin.logIn("admin", demo.facts().password("admin"));
        admin.go("人员账号");

        String first = create();
        replaceFirstPassword(first);

        String second = reset("本人忘记密码");
        isOut();
        person.enter(USERNAME, OWN_PASSWORD);
        assertThat(person.page().getByRole(AriaRole.ALERT)).containsText(REFUSED);
        person.enter(USERNAME, second);
        assertThat(person.page().getByText("请先设置自己的密码")).isVisible();

        admin.inRow(USERNAME, "停用");
        confirm("停用", "已离职");
        assertThat(admin.row(USERNAME)).containsText("已停用");
        isOut();
        person.enter(USERNAME, second);
        assertThat(person.page().getByRole(AriaRole.ALERT)).containsText(REFUSED);

        theLastAdministratorStays();
        theLogSaysSo();
        admin.page().navigate(demo.url("/admin/account"));
        Gallery.shoot(admin.page(), "admin-account");
    }

    private String create() {
        admin.press("新建账号");
        admin.field("用户名").fill("admin");
        admin.field("姓名").fill("王试");
        admin.dialog().getByText("所分配考场的监考与身份核验").click();
        admin.inDialog("创建账号").click();
        assertThat(admin.dialog()).containsText("已被其他账号使用");
        Gallery.shoot(admin.page(), "admin-create-account");
        admin.field("用户名").fill(USERNAME);
        admin.inDialog("创建账号").click();
        String password = shownPassword("admin-password");
        assertThat(admin.row(USERNAME)).containsText("监考员");
        Gallery.shoot(admin.page(), "admin-accounts");
        return password;
    }

    private String reset(String reason) {
        admin.inRow(USERNAME, "重置密码");
        confirm("重置密码", reason);
        return shownPassword("admin-reset");
    }

    /** Reads the password from the dialog that shows it, and sees that it is nowhere afterwards. */
    private String shownPassword(String picture) {
        Locator shown = admin.page().getByTestId("new-password");
        String password = shown.innerText().trim();
        assertThat(admin.dialog()).containsText("密码只在这里显示一次");
        Gallery.shoot(admin.page(), picture);
        admin.press("已记下，关闭");
        assertThat(admin.dialog()).hasCount(0);
        assertThat(admin.page().content()).doesNotContain(password);
        return password;
    }

    private void replaceFirstPassword(String first) {
        person.page().navigate(demo.url("/proctor"));
        person.enter(USERNAME, first);
        assertThat(person.page().getByText("请先设置自己的密码")).isVisible();
        Gallery.shoot(person.page(), "staff-first-password");
        person.field("当前密码").fill(first);
        person.field("新密码").fill(OWN_PASSWORD);
        person.field("再次输入新密码").fill(OWN_PASSWORD);
        person.press("修改密码");
        assertThat(person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("我的考场")))
                .isVisible();
    }

    private void isOut() {
        person.page().reload();
        assertThat(person.button("登录")).isVisible();
    }

    private void confirm(String action, String reason) {
        admin.page().getByLabel("原因").fill(reason);
        admin.inDialog(action).click();
    }

    private void theLastAdministratorStays() {
        assertThat(admin.row("本人").getByText("停用")).hasCount(0);
        admin.inRow("本人", "调整角色");
        admin.dialog().getByText("批次、模型、账号、审计").click();
        admin.dialog().getByText("只读审计日志").click();
        confirm("调整角色", "试一试");
        assertThat(admin.dialog().locator("[data-code='identity.account.last-admin']"))
                .containsText("请先给另一个账号授予管理员角色");
        Gallery.shoot(admin.page(), "admin-roles");
        admin.close();
    }

    private void theLogSaysSo() {
        admin.go("审计日志");
        assertThat(logged("新建账号")).containsText(USERNAME);
        assertThat(logged("重置密码")).containsText("本人忘记密码");
        assertThat(logged("停用账号")).containsText("已离职");
        Gallery.shoot(admin.page(), "admin-audit");
        admin.page().getByRole(AriaRole.COMBOBOX).fill("停用");
        admin.page().locator(".ant-select-item-option").click();
        assertThat(logged("重置密码")).hasCount(0);
        assertThat(logged("停用账号")).containsText(USERNAME);
    }

    private Locator logged(String action) {
        return admin.row(USERNAME).filter(new Locator.FilterOptions().setHasText(action));
    }
}
