package org.yuankao.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.Browser;
import org.yuankao.TestClock;
import org.yuankao.walk.Case;

/** A new candidate for each request of the walk, brought to the step that the request needs. */
final class WalkedSittings {

    private final ConfigurableApplicationContext context;
    private final TestClock clock;
    private final PlayedWorkflow workflow;
    private final Facts facts;
    private final ExamHall hall;
    private final int port;
    private Exam exam;
    private Exam.Candidate candidate;

    WalkedSittings(ConfigurableApplicationContext context) {
        this.context = context;
        var beans = context.getAutowireCapableBeanFactory();
        this.clock = context.getBean(TestClock.class);
        this.workflow = (PlayedWorkflow) beans.autowire(PlayedWorkflow.class, 3, false);
        this.facts = (Facts) beans.autowire(Facts.class, 3, false);
        this.hall = (ExamHall) beans.autowire(ExamHall.class, 3, false);
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        if (!context.containsBean("walkedWorkflow")) {
            context.getBeanFactory().registerSingleton("walkedWorkflow", workflow);
            workflow.joinIn(context);
        }
    }

    /** The clock stands in the entry; each test of the walk has it set back. */
    Desk desk() {
        if (exam == null) {
            exam = hall.exam();
        }
        candidate = hall.candidate(exam);
        clock.setTo(start().minus(Duration.ofMinutes(20)));
        return new Desk(port);
    }

    Object credentials(Desk desk) {
        return desk.credentials(exam.passcodes().formal(), candidate.idNumber());
    }

    Desk entered() {
        return desk().enter(exam, candidate);
    }

    Desk atPledge() {
        Desk desk = entered();
        Desk.expect(desk.confirm(), 200);
        return desk;
    }

    Desk atPhoto() {
        Desk desk = atPledge();
        Desk.expect(desk.pledge(true, true), 200);
        return desk;
    }

    Desk owingAPhoto() {
        atPledge();
        clock.advance(Duration.ofMinutes(1));
        return new Desk(port).enter(exam, candidate);
    }

    Desk atAForm() {
        Desk desk = entered();
        FormField seat = new FormField("seat", "座位", "string", true, null);
        StepMove move = new StepMove("userTask_confirmInformation#w", "a", "candidate:own", "自定", List.of(seat));
        new TransactionTemplate(context.getBean(org.springframework.transaction.PlatformTransactionManager.class))
                .executeWithoutResult(status -> workflow.moveTo(candidate.sittingId(), move));
        return desk;
    }

    Desk atSecondView() {
        Desk desk = atPhoto();
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        new TransactionTemplate(context.getBean(org.springframework.transaction.PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> workflow.decide(facts.lastPhoto(candidate.sittingId()), IdentityOutcome.PASSED));
        return desk;
    }

    Desk withPhone() {
        Desk desk = atSecondView();
        desk.joinPhone(port);
        return desk;
    }

    Desk answering() {
        Desk desk = withPhone();
        Desk.expect(desk.secondView(), 200);
        clock.setTo(start());
        return desk;
    }

    Desk mayHandIn() {
        Desk desk = answering();
        clock.setTo(start().plus(Duration.ofMinutes(6)));
        return desk;
    }

    Desk handedIn() {
        Desk desk = mayHandIn();
        Desk.expect(desk.handIn(), 200);
        return desk;
    }

    Case pendingTakeover() {
        JsonNode takeover = ask(entered());
        return Case.of(new Browser(port), Map.of("token", takeover.path("token").asText()))
                .var("id", takeover.path("id").asText());
    }

    Case askedTakeover() {
        Desk holder = entered();
        return Case.of(holder.browser(), Map.of("agree", false))
                .var("id", ask(holder).path("id").asText());
    }

    Case invitation() {
        Desk desk = atSecondView();
        String token = Desk.expect(desk.browser().post("/api/sitting/second-view/invitations", Map.of()), 200)
                .path("token")
                .asText();
        return Case.of(new Browser(port), Map.of("token", token));
    }

    /** A candidate with a warning to acknowledge. */
    Case told() {
        Desk desk = entered();
        context.getBean(CandidateMessages.class)
                .send(candidate.sittingId(), CandidateMessages.Kind.WARNING, "请坐好", UUID.randomUUID());
        String message = Desk.expect(desk.pulse(), 200)
                .path("messages")
                .get(0)
                .path("id")
                .asText();
        return Case.of(desk.browser(), Map.of()).var("id", message);
    }

    Browser phone() {
        return atSecondView().joinPhone(port);
    }

    UUID photoId() {
        Desk desk = atPhoto();
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        RegisteredPhotos registered = context.getBean(RegisteredPhotos.class);
        registered.put(candidate.candidateId(), registered.accept(Pictures.jpeg(640, 480)));
        return facts.lastPhoto(candidate.sittingId());
    }

    UUID registeredWithConsent() {
        photoId();
        return candidate.sittingId();
    }

    static Object revision(Desk desk) {
        return Map.of("revision", desk.revision());
    }

    /** Another computer asks for what this one holds. */
    private JsonNode ask(Desk holder) {
        holder.me();
        return Desk.expect(new Desk(port).login(exam.passcodes().formal(), candidate.idNumber()), 202)
                .path("takeover");
    }

    private Instant start() {
        return exam.session().startsAt();
    }
}
