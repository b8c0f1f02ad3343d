package org.yuankao.sitting;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuankao.TestClock;

/** An exam with one candidate, and the ways to any of its steps. The clock stands 20 minutes before the start. */
@SittingTest
abstract class Way {

    @LocalServerPort
    int port;

    @Autowired
    ExamHall hall;

    @Autowired
    PlayedWorkflow workflow;

    @Autowired
    Facts facts;

    @Autowired
    TestClock clock;

    Exam exam;
    Exam.Candidate candidate;

    @org.junit.jupiter.api.BeforeEach
    void anExamWithOneCandidate() {
        exam = hall.exam();
        candidate = hall.candidate(exam);
        clock.setTo(start().minus(Duration.ofMinutes(20)));
    }

    Instant start() {
        return exam.session().startsAt();
    }

    Instant end() {
        return exam.session().endsAt();
    }

    Desk newDesk() {
        return new Desk(port);
    }

    Desk entered() {
        return newDesk().enter(exam, candidate);
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

    Desk atIdentity() {
        Desk desk = atPhoto();
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        return desk;
    }

    Desk atSecondView() {
        Desk desk = atIdentity();
        workflow.decide(facts.lastPhoto(candidate.sittingId()), IdentityOutcome.PASSED);
        return desk;
    }

    Desk waiting() {
        Desk desk = atSecondView();
        desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        return desk;
    }

    /** The exam has begun and the paper is open. */
    Desk answering() {
        Desk desk = waiting();
        clock.setTo(start());
        Desk.expect(desk.paper(), 200);
        // noted behind the reply; a test that moves the clock next wants it done
        await().until(() -> facts.relayed(candidate.sittingId(), "engine").contains("sitting.began"));
        return desk;
    }
}
