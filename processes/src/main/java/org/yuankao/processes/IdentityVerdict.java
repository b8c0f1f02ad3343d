package org.yuankao.processes;

/** What the machine saw when it compared two photos; a measurement, never a decision. */
public enum IdentityVerdict {
    /** One face in each picture; the score tells how alike they are. */
    SCORED,
    NO_FACE,
    SEVERAL_FACES,
    /** Broken, too dark, too blurred, too small. */
    UNUSABLE,
    NO_REGISTERED_PHOTO,
    /** The machine cannot judge: no models, or a failure of its own. */
    NOT_ABLE
}
