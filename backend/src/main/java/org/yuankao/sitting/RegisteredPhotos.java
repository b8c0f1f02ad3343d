package org.yuankao.sitting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Photos that registration points have registered, each sealed with a key of its own. */
public interface RegisteredPhotos {

    /**
     * Stores or replaces a candidate's photo.
     *
     * @throws org.yuankao.shared.Problem {@code sitting.photo.empty}, {@code sitting.photo.too-large} or {@code
     *     sitting.photo.not-a-picture}
     */
    void put(UUID candidateId, byte[] photo);

    /** Those of the candidates that have a registered photo. */
    Set<UUID> present(Collection<UUID> candidateIds);
}
