package org.yuankao.processes;

/** Process variables: ids and routing scalars only; answers, photos and documents stay in the domain's tables. */
public final class Variables {

    /** boolean; false at the start, true when an earlier run of the sitting has confirmed the information. */
    public static final String INFORMATION_CONFIRMED = "informationConfirmed";

    /** boolean; set by completing the pledge. */
    public static final String PLEDGE_SIGNED = "pledgeSigned";

    /** boolean; consent to face recognition, set by completing the pledge. */
    public static final String FACE_CONSENT = "faceConsent";

    /** string; id of the photo just taken, set by completing the photo step. */
    public static final String PHOTO_ID = "photoId";

    /** int from 1; number of the photo just taken, set by completing the photo step. */
    public static final String PHOTO_TRY = "photoTry";

    /** int; tries that the batch's rule allows, set by the start. */
    public static final String PHOTO_TRIES = "photoTries";

    /** string; what the identity is checked for: {@code ENTRY} or {@code TAKEOVER}. */
    public static final String PURPOSE = "purpose";

    /** string; an {@link IdentityVerdict}, set by the vision worker. */
    public static final String IDENTITY_VERDICT = "identityVerdict";

    /** double or null; cosine similarity of the two faces, set by the vision worker. */
    public static final String IDENTITY_SCORE = "identityScore";

    /** string; an {@link IdentityOutcome}, set by the decision table or by the proctor. */
    public static final String IDENTITY_OUTCOME = "identityOutcome";

    /** boolean; false at the start, true from the message {@link Messages#PROVISIONAL_ENTRY} on. */
    public static final String IDENTITY_PROVISIONAL = "identityProvisional";

    /** string, local to the comparison; digest of the models that measured. */
    public static final String MODEL_DIGEST = "modelDigest";

    /** string, local to the comparison; {@code full} or {@code basic}. */
    public static final String TIER = "tier";

    /** string, local to the comparison; short JSON text of at most 1,000 characters about the picture's quality. */
    public static final String QUALITY = "quality";

    /** string, local to one call; id of the session that runs. */
    public static final String SESSION_ID = "sessionId";

    /** string, local to one round; id of the support shift. */
    public static final String SHIFT = "shift";

    /** string, set by the start; the batch's rule: {@code PERSON} approves each second view, or {@code MACHINE} may. */
    public static final String SECOND_VIEW_APPROVAL = "secondViewApproval";

    /** boolean, set by completing the step; without a phone there is nothing to check. */
    public static final String SECOND_VIEW_JOINED = "secondViewJoined";

    /** int from 1, set as the check begins; how often the candidate has placed the phone. */
    public static final String SECOND_VIEW_TRY = "secondViewTry";

    /** string; a {@link SecondViewVerdict}, set by the vision worker. */
    public static final String SECOND_VIEW_VERDICT = "secondViewVerdict";

    /** string; a {@link SecondViewOutcome}, set by the decision table or by the proctor. */
    public static final String SECOND_VIEW_OUTCOME = "secondViewOutcome";

    /** string, set by the start of an incident's review; an {@code IncidentKind}. */
    public static final String INCIDENT_KIND = "incidentKind";

    /** int, set by the start; incidents of the same kind that the sitting has had before. */
    public static final String EARLIER_INCIDENTS = "earlierIncidents";

    /** string, set by the start; ISO duration after which the proctors are reminded. */
    public static final String REMINDER_AFTER = "reminderAfter";

    /** string, set by the start; ISO duration after which the incident is with the chief proctor too. */
    public static final String ESCALATE_AFTER = "escalateAfter";

    /** int from 1 to 4, the worst; set by the decision table. */
    public static final String SEVERITY = "severity";

    /** string, an {@link IncidentDecision}; set by the proctor. */
    public static final String INCIDENT_DECISION = "incidentDecision";

    /** string; account of the person who decided, missing where the machine did. */
    public static final String DECIDED_BY = "decidedBy";

    private Variables() {}
}
