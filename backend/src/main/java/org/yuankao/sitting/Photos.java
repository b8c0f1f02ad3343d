package org.yuankao.sitting;

import java.util.Optional;
import java.util.UUID;

/** The two pictures of an identity check, opened; JPEG or PNG as they were given. Who looks at them is audited there. */
public interface Photos {

    Optional<byte[]> taken(UUID photoId);

    /** The registered photo of the candidate whom the photo is of. */
    Optional<byte[]> registered(UUID photoId);

    /** The registered photo of the sitting's candidate; empty too while there is no consent to face recognition. */
    Optional<byte[]> registeredWithConsent(UUID sittingId);
}
