package org.yuankao.sitting.view;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuankao.batch.ExamSession;
import org.yuankao.shared.SharedProperties;
import org.yuankao.sitting.FormField;
import org.yuankao.sitting.Person;
import org.yuankao.sitting.PlannedStep;
import org.yuankao.sitting.hot.JsonColumns;
import org.yuankao.sitting.person.Masks;
import org.yuankao.sitting.person.SealedPerson;
import org.yuankao.sitting.session.RoomNames;
import org.yuankao.sitting.session.SessionCards;
import org.yuankao.sitting.view.SittingView.AdmissionView;
import org.yuankao.sitting.view.SittingView.IdentityView;
import org.yuankao.sitting.view.SittingView.PersonView;
import org.yuankao.sitting.view.SittingView.PlaceView;
import org.yuankao.sitting.view.SittingView.RulesView;
import org.yuankao.sitting.view.SittingView.SecondViewView;
import org.yuankao.sitting.view.SittingView.SessionView;
import org.yuankao.sitting.view.SittingView.StepView;

/** The parts of the page's document, each from the row and the session. */
@Component
class ViewParts {

    private final SealedPerson persons;
    private final SessionCards sessions;
    private final RoomNames rooms;
    private final JsonColumns json;
    private final SharedProperties installation;

    ViewParts(
            SealedPerson persons,
            SessionCards sessions,
            RoomNames rooms,
            JsonColumns json,
            SharedProperties installation) {
        this.persons = persons;
        this.sessions = sessions;
        this.rooms = rooms;
        this.json = json;
        this.installation = installation;
    }

    boolean demo() {
        return installation.demo();
    }

    PersonView person(PageRow row) {
        Person person = persons.open(row.dataKey(), row.person());
        boolean masked = row.foreignDevice();
        return new PersonView(
                masked ? Masks.name(person.name()) : person.name(),
                Masks.idNumber(person.idNumber()),
                masked,
                person.occupation(),
                person.stream(),
                sessions.get(row.sessionId()).subject(),
                person.registrationPoint(),
                row.roomId() == null ? null : rooms.name(row.roomId()));
    }

    SessionView session(PageRow row) {
        ExamSession session = sessions.get(row.sessionId());
        Instant end = row.deadline() == null ? session.endsAt() : row.deadline().toInstant();
        Instant handIn = row.handInFrom() == null
                ? session.startsAt().plus(session.rules().earlyHandIn())
                : row.handInFrom().toInstant();
        return new SessionView(
                session.name(),
                session.entryAt(),
                session.startsAt(),
                end,
                session.startsAt().plus(session.rules().lateLimit()),
                handIn.isAfter(end) ? end : handIn,
                new RulesView(
                        session.rules().secondViewRequired(), session.rules().photoTries()));
    }

    /** Wait and answer carry the model's own names where the model has these steps. */
    StepView step(PageRow row, @Nullable String formKey, List<PlannedStep> plan) {
        boolean ended = EffectiveStep.ENDED.equals(formKey);
        boolean written = formKey != null && formKey.equals(row.formKey());
        PlannedStep planned = plan.stream()
                .filter(step -> step.formKey().equals(formKey))
                .findFirst()
                .orElse(null);
        List<FormField> fields = written && row.fields() != null ? json.list(row.fields(), FormField.class) : List.of();
        return new StepView(
                formKey == null ? "candidate:login" : formKey,
                written ? row.activityId() : planned == null ? null : planned.activityId(),
                row.revision(),
                SittingPages.instant(row.since()),
                written ? row.stepName() : planned == null ? null : planned.name(),
                fields.isEmpty() ? null : fields,
                ended ? row.endReason() : null,
                ended ? row.endNote() : null);
    }

    @Nullable
    AdmissionView admission(PageRow row) {
        return row.opensAt() == null
                ? null
                : new AdmissionView(
                        row.provisional(),
                        row.opensAt().toInstant(),
                        Objects.requireNonNull(row.deadline()).toInstant(),
                        SittingPages.instant(row.beganAt()));
    }

    @Nullable
    IdentityView identity(PageRow row) {
        return row.identityPhase() == null
                ? null
                : new IdentityView(
                        row.identityPhase(),
                        row.identityOutcome(),
                        row.verdict(),
                        row.byPerson(),
                        row.triesUsed(),
                        sessions.get(row.sessionId()).rules().photoTries());
    }

    SecondViewView secondView(PageRow row) {
        return new SecondViewView(
                sessions.get(row.sessionId()).rules().secondViewRequired(),
                SittingPages.instant(row.joinedAt()),
                SittingPages.instant(row.phoneSeenAt()),
                row.phoneOnline(),
                row.placePhase() == null
                        ? null
                        : new PlaceView(
                                row.placePhase(),
                                row.placeOutcome(),
                                row.placeVerdict(),
                                row.placeHint(),
                                row.placeTries()));
    }
}
