package org.yuankao.processes;

/**
 * Form keys of user tasks. What begins with {@code candidate:} is a step of the candidate's page; the steps in
 * which a machine or a proctor looks belong to activities that are not the candidate's task and stand in {@link
 * ModelProperties#CANDIDATE_STEP}.
 */
public final class FormKeys {

    public static final String CANDIDATE_LOGIN = "candidate:login";
    public static final String CANDIDATE_CONFIRM_INFORMATION = "candidate:confirm-information";
    public static final String CANDIDATE_PLEDGE = "candidate:pledge";
    public static final String CANDIDATE_PHOTO = "candidate:photo";
    public static final String CANDIDATE_IDENTITY_MACHINE = "candidate:identity-machine";
    public static final String CANDIDATE_IDENTITY_PERSON = "candidate:identity-person";
    public static final String CANDIDATE_SECOND_VIEW = "candidate:second-view";
    public static final String CANDIDATE_SECOND_VIEW_CHECK = "candidate:second-view-check";
    public static final String CANDIDATE_SECOND_VIEW_PERSON = "candidate:second-view-person";
    public static final String CANDIDATE_WAIT = "candidate:wait";
    public static final String CANDIDATE_ANSWER = "candidate:answer";

    /** A step that an administrator has added: the page shows the form fields that the task brings. */
    public static final String CANDIDATE_PLAIN = "candidate:plain";

    public static final String PROCTOR_IDENTITY = "proctor:identity";
    public static final String PROCTOR_SECOND_VIEW = "proctor:second-view";
    public static final String PROCTOR_INCIDENT = "proctor:incident";

    public static final String ADMIN_REVIEW_RESULTS = "admin:review-results";
    public static final String ADMIN_CONFIRM_DELETION = "admin:confirm-deletion";

    private FormKeys() {}
}
