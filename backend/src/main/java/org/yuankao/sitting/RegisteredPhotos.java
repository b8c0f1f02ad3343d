package org.yuankao.sitting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Photos that registration points have registered, each sealed with a key of its own. */
public interface RegisteredPhotos {

    /**
     * Looks at a photo and makes a large one smaller, which takes seconds and waits for others: never inside a
     * transaction, which would hold a connection meanwhile.
     *
     * @throws org.yuankao.shared.Problem {@code sitting.photo.empty}, {@code sitting.photo.too-large}, {@code
     *     sitting.photo.not-a-picture} or, when too many wait already, {@code sitting.photo.busy}
     */
    AcceptedPhoto accept(byte[] photo);

    /** Stores or replaces a candidate's photo. */
    void put(UUID candidateId, AcceptedPhoto photo);

    /** Those of the candidates that have a registered photo. */
    Set<UUID> present(Collection<UUID> candidateIds);
}
