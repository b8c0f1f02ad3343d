package org.yuankao.sitting;

import static org.yuankao.walk.Caller.CANDIDATE;
import static org.yuankao.walk.Caller.CHIEF_PROCTOR;
import static org.yuankao.walk.Caller.PHONE;
import static org.yuankao.walk.Caller.WORKER;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.yuankao.Browser;
import org.yuankao.Form;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Entry;
import org.yuankao.walk.Foreign;
import org.yuankao.walk.Walk;

/** A candidate's token names the sitting; the one row that an address of a candidate names is a request to take over. */
class EndpointWalkSitting implements EndpointWalk {

    private final ConfigurableApplicationContext context;

    EndpointWalkSitting(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public void describe(Walk walk) {
        WalkedSittings sittings = new WalkedSittings(context);
        entry(walk, sittings);
        steps(walk, sittings);
        answering(walk, sittings);
        messages(walk, sittings);
        phoneAndWorker(walk, sittings);
    }

    private static void entry(Walk walk, WalkedSittings sittings) {
        walk.on("GET /api/sitting/challenge")
                .open()
                .with(as -> Case.of(walk.callers().anonymous(), null));
        walk.on("POST /api/sitting/login").open().with(as -> {
            Desk desk = sittings.desk();
            return Case.of(desk.browser(), sittings.credentials(desk));
        });
        walk.on("POST /api/sitting/takeover/{id}").open().with(as -> sittings.pendingTakeover());
        walk.on("POST /api/sitting/takeovers/{id}/answer")
                .allows(CANDIDATE)
                .with(as -> sittings.askedTakeover())
                .foreign(
                        "another candidate's sitting",
                        () -> Foreign.of(
                                sittings.askedTakeover(), sittings.entered().browser()));
        by(walk, "GET /api/sitting/me", null, sittings::entered);
        by(walk, "POST /api/sitting/pulse", Map.of(), sittings::entered);
        by(walk, "POST /api/sitting/logout", Map.of(), sittings::entered);
    }

    private static void steps(Walk walk, WalkedSittings sittings) {
        by(walk, "POST /api/sitting/information-reports", Map.of("text", "姓名有误"), sittings::entered);
        at(walk, "POST /api/sitting/steps/information", sittings::entered, WalkedSittings::revision);
        at(
                walk,
                "POST /api/sitting/steps/pledge",
                sittings::atPledge,
                desk -> Map.of("revision", desk.revision(), "signed", true, "faceConsent", true, "signature", "欧阳一二"));
        at(
                walk,
                "POST /api/sitting/steps/photo",
                sittings::atPhoto,
                desk -> photo().field("revision", desk.revision()));
        by(walk, "POST /api/sitting/fresh-photo", photo(), sittings::owingAPhoto);
        by(walk, "POST /api/sitting/registered-photo", photo(), sittings::entered)
                // only in a demonstration
                .answers(404);
        by(walk, "POST /api/sitting/second-view/invitations", Map.of(), sittings::atSecondView);
        at(walk, "POST /api/sitting/steps/second-view", sittings::withPhone, WalkedSittings::revision);
        at(
                walk,
                "POST /api/sitting/steps/form",
                sittings::atAForm,
                desk -> Map.of("revision", desk.revision(), "values", Map.of("seat", "1")));
    }

    private static void answering(Walk walk, WalkedSittings sittings) {
        by(walk, "GET /api/sitting/paper", null, sittings::answering);
        by(walk, "GET /api/sitting/answers", null, sittings::answering);
        at(
                walk,
                "POST /api/sitting/answers",
                sittings::answering,
                desk -> Map.of("epoch", desk.epoch(), "changes", List.of(Desk.change("q1", 1, "A"))));
        by(walk, "POST /api/sitting/hand-in", Map.of(), sittings::mayHandIn);
        by(walk, "GET /api/sitting/receipt", null, sittings::handedIn);
    }

    private static void messages(Walk walk, WalkedSittings sittings) {
        walk.on("POST /api/sitting/messages/{id}/acknowledgement")
                .allows(CANDIDATE)
                .with(as -> sittings.told())
                .foreign(
                        "another candidate's message",
                        () -> Foreign.of(sittings.told(), sittings.entered().browser()));
        walk.on("POST /api/proctoring/sittings/{id}/admission")
                .allows(CHIEF_PROCTOR)
                .with(as -> Case.of(walk.callers().some(CHIEF_PROCTOR), Map.of("reason", "流程引擎暂停"))
                        .var("id", sittings.withPhone().sittingId()));
    }

    private static void phoneAndWorker(Walk walk, WalkedSittings sittings) {
        walk.on("POST /api/sitting/view2/join").open().with(as -> sittings.invitation());
        walk.on("POST /api/sitting/view2/pulse")
                .allows(PHONE)
                .with(as -> Case.of(sittings.phone(), Map.of("cameraOn", true)));
        registeredPhoto(walk, sittings);
        for (String which : List.of("taken", "registered")) {
            walk.on("GET /api/vision/identity-checks/{photoId}/" + which)
                    .allows(WORKER)
                    .with(as -> Case.of(walk.callers().worker(), null).var("photoId", sittings.photoId()));
        }
    }

    private static void registeredPhoto(Walk walk, WalkedSittings sittings) {
        walk.on("GET /api/vision/sittings/{sittingId}/registered-photo")
                .allows(WORKER)
                .with(as -> Case.of(walk.callers().worker(), null).var("sittingId", sittings.registeredWithConsent()));
    }

    private static Entry by(Walk walk, String endpoint, Object body, Supplier<Desk> candidate) {
        return walk.on(endpoint)
                .allows(CANDIDATE)
                .with(as -> Case.of(candidate.get().browser(), body));
    }

    private static void at(Walk walk, String endpoint, Supplier<Desk> candidate, Function<Desk, Object> body) {
        walk.on(endpoint).allows(CANDIDATE).with(as -> {
            Desk desk = candidate.get();
            Browser browser = desk.browser();
            return Case.of(browser, body.apply(desk));
        });
    }

    private static Form photo() {
        return new Form().file("photo", "image/jpeg", Pictures.jpeg(640, 480));
    }
}
