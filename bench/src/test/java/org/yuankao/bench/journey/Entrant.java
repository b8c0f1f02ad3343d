package org.yuankao.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;

/** One candidate of the demonstration with their passcode, who may sit down at several computers. */
record Entrant(DemoStack demo, JsonNode candidate) {

    static Entrant number(DemoStack demo, int index) {
        return new Entrant(demo, demo.facts().candidate(index));
    }

    String name() {
        return candidate.get("name").asText();
    }

    String idNumber() {
        return candidate.get("idNumber").asText();
    }

    /** Of the session whose entry is open. */
    String sittingId() {
        for (JsonNode sitting : candidate.get("sittings")) {
            if ("THEORY".equals(sitting.get("subject").asText())) {
                return sitting.get("sittingId").asText();
            }
        }
        throw new IllegalStateException("no theory sitting");
    }

    /** A browser profile that nobody has used before: it has a device key of its own. */
    CandidatePage sitDown(Browser browser) {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        CandidatePage page = new CandidatePage(profile.newPage());
        page.page().navigate(demo.url("/exam"));
        page.expectStep("candidate:login", 20);
        return page;
    }

    void logIn(CandidatePage page) {
        page.logIn(demo.facts().passcode("THEORY"), candidate);
    }

    CandidatePage atInformation(Browser browser) {
        CandidatePage page = sitDown(browser);
        logIn(page);
        page.expectStep("candidate:confirm-information", 20);
        return page;
    }

    CandidatePage atPledge(Browser browser) {
        CandidatePage page = atInformation(browser);
        page.press("信息无误，下一步");
        page.expectStep("candidate:pledge", 15);
        return page;
    }
}
