package org.yuankao.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.identity.CandidateToken;
import org.yuankao.identity.IdentityProperties;
import org.yuankao.identity.PhoneToken;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.shared.Ids;

/** The walk plays the engine in its application for good ({@code PlayedWorkflow.joinIn}), so no other test may have it. */
@IntegrationTest
@DirtiesContext
@DisplayName("O1 Every endpoint, every caller, foreign rows: refused, each with a control that succeeds")
class EndpointWalkIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Callers callers;
    private Map<String, Entry> entries;

    @BeforeEach
    void registry() {
        callers = new Callers(
                port,
                application.getBean(StaffAccounts.class),
                application.getBean(CandidateToken.class),
                application.getBean(PhoneToken.class),
                application.getBean(IdentityProperties.class).workerPassword());
        Walk walk = new Walk(callers);
        Registry.parts(application).forEach(part -> part.describe(walk));
        entries = walk.entries();
    }

    @Test
    void every_endpoint_has_its_entry_and_every_entry_its_endpoint() {
        assertThat(entries.keySet()).containsExactlyElementsOf(Endpoints.of(application));
    }

    @Test
    void every_method_of_the_api_says_itself_who_may_call_it() {
        assertThat(mapping.getHandlerMethods().entrySet())
                .filteredOn(mapped -> mapped.getKey().getPatternValues().stream()
                        .anyMatch(path -> path.startsWith("/api/") || path.startsWith("/ingest/")))
                .map(Map.Entry::getValue)
                .allSatisfy((HandlerMethod method) -> assertThat(method.getMethodAnnotation(PreAuthorize.class))
                        .as(method.toString())
                        .isNotNull());
    }

    @Test
    void proctors_and_registration_points_are_tried_with_rows_of_others() {
        assertThat(entries.values())
                .filteredOn(Entry::owesForeignRow)
                .map(Entry::endpoint)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> walk() {
        return entries.values().stream().map(entry -> dynamicContainer(entry.endpoint(), tests(entry)));
    }

    private List<DynamicNode> tests(Entry entry) {
        List<DynamicNode> tests = new ArrayList<>();
        for (Caller caller : entry.allowed()) {
            tests.add(dynamicTest(caller + " may", () -> succeeds(entry, entry.make(caller))));
        }
        for (Caller caller : EnumSet.complementOf(
                EnumSet.copyOf(entry.allowed().isEmpty() ? EnumSet.noneOf(Caller.class) : entry.allowed()))) {
            tests.add(dynamicTest(caller + " may not", () -> refused(entry, caller)));
        }
        entry.foreign()
                .forEach((whose, maker) -> tests.add(dynamicTest("not " + whose, () -> {
                    Foreign foreign = maker.get();
                    Browser.Answer answer = send(entry, foreign.owned(), foreign.stranger());
                    assertThat(foreign.refused()).as(said(answer)).accepts(answer);
                    succeeds(entry, foreign.owned());
                })));
        if (entry.hasRow() && !entry.allowed().isEmpty()) {
            tests.add(dynamicTest("a row that does not exist", () -> unknown(entry)));
        }
        return tests;
    }

    private void refused(Entry entry, Caller caller) {
        boolean control = !entry.allowed().isEmpty();
        Case request = control ? entry.make(entry.allowed().iterator().next()) : Case.of(callers.anonymous(), null);
        Browser.Answer answer = send(entry, request, callers.some(caller));
        boolean staffAtStaffs = caller.isStaff()
                && entry.template().startsWith("/api/")
                && !entry.template().startsWith("/api/sitting/")
                && !entry.template().startsWith("/api/vision/");
        if (caller == Caller.ANONYMOUS) {
            assertThat(answer.status()).as(said(answer)).isEqualTo(401);
        } else if (staffAtStaffs) {
            assertThat(answer.status()).as(said(answer)).isEqualTo(403);
        } else {
            assertThat(answer.status()).as(said(answer)).isIn(401, 403);
        }
        assertThat(answer.code()).as(said(answer)).startsWith("identity.");
        if (control) {
            succeeds(entry, request);
        }
    }

    private void unknown(Entry entry) {
        Case known = entry.make(entry.allowed().iterator().next());
        Case unknown = known;
        for (String name : known.variables().keySet()) {
            unknown = unknown.var(name, Ids.next());
        }
        Browser.Answer answer = send(entry, unknown, unknown.entitled());
        assertThat(answer.status()).as(said(answer)).isEqualTo(entry.unknownRow());
        succeeds(entry, known);
    }

    private static void succeeds(Entry entry, Case request) {
        Browser.Answer answer = send(entry, request, request.entitled());
        assertThat(entry.succeeds(answer.status())).as(said(answer)).isTrue();
    }

    private static Browser.Answer send(Entry entry, Case request, Browser as) {
        return as.send(entry.method(), request.path(entry.template()), request.body());
    }

    private static String said(Browser.Answer answer) {
        return answer.raw().request().method() + " " + answer.raw().uri() + " answered " + answer.status() + " "
                + answer.json();
    }
}
