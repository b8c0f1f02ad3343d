package org.yuankao.sitting.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.FormField;
import org.yuankao.sitting.IdentityOutcome;
import org.yuankao.sitting.IdentityPhase;
import org.yuankao.sitting.SecondViewOutcome;
import org.yuankao.sitting.SecondViewPhase;
import org.yuankao.sitting.handin.Receipt;

/**
 * A sitting as its candidate sees it: the one document that the page is drawn from.
 *
 * @param freshPhotoRefused the last photo after the takeover would not do, so another one is owed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SittingView(
        UUID sittingId,
        String ticketNumber,
        PersonView person,
        SessionView session,
        StepView step,
        List<BarStep> steps,
        @Nullable AdmissionView admission,
        @Nullable IdentityView identity,
        SecondViewView secondView,
        boolean foreignDevice,
        boolean freshPhotoNeeded,
        boolean freshPhotoRefused,
        boolean demo,
        Instant serverNow,
        @Nullable Receipt receipt) {

    /** @param nameMasked on a foreign device the name is masked too */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PersonView(
            String name,
            String idNumberMasked,
            boolean nameMasked,
            String occupation,
            @Nullable String stream,
            String subject,
            @Nullable String registrationPoint,
            @Nullable String room) {}

    /** @param earliestHandInAt by the rule of the batch, never after the end */
    public record SessionView(
            String name,
            Instant entryAt,
            Instant startsAt,
            Instant endsAt,
            Instant lateLimitAt,
            Instant earliestHandInAt,
            RulesView rules) {}

    public record RulesView(boolean secondViewRequired, int photoTries) {}

    /**
     * @param reason only of {@code candidate:ended}
     * @param note what the proctor who ended it gave as the reason
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(
            String formKey,
            @Nullable String activityId,
            long revision,
            @Nullable Instant since,
            @Nullable String name,
            @Nullable List<FormField> fields,
            @Nullable EndReason reason,
            @Nullable String note) {}

    /** One step of the step bar. */
    public record BarStep(String activityId, String formKey, String name, Progress state) {

        public enum Progress {
            DONE,
            CURRENT,
            AHEAD
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AdmissionView(
            boolean provisional,
            Instant opensAt,
            Instant deadline,
            @Nullable Instant beganAt) {}

    /**
     * The last photo of the entry.
     *
     * @param verdict of the machine, without its score: SCORED, NO_FACE, SEVERAL_FACES, UNUSABLE and so on
     * @param byPerson whether a person decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IdentityView(
            IdentityPhase phase,
            @Nullable IdentityOutcome outcome,
            @Nullable String verdict,
            boolean byPerson,
            int triesUsed,
            int tries) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SecondViewView(
            boolean required,
            @Nullable Instant joinedAt,
            @Nullable Instant lastSeenAt,
            boolean online,
            @Nullable PlaceView place) {}

    /**
     * What is said of the place of the phone; none before it was looked at.
     *
     * @param verdict of the machine: GOOD, DARK, NO_PERSON, NO_SCREEN, TOO_CLOSE, NO_PICTURE, NOT_ABLE
     * @param hint what a proctor asks to be changed
     * @param tries how often the phone has been placed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlaceView(
            SecondViewPhase phase,
            @Nullable SecondViewOutcome outcome,
            @Nullable String verdict,
            @Nullable String hint,
            int tries) {}
}
