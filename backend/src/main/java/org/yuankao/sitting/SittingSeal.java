package org.yuankao.sitting;

import java.util.UUID;

/** Seals what is kept about a sitting with the sitting's own key (Q2): without its row nothing of it can be read. */
public interface SittingSeal {

    /** @throws org.yuankao.shared.Problem {@code sitting.unknown} */
    byte[] seal(UUID sittingId, byte[] plain);

    /** @throws org.yuankao.shared.Problem {@code sitting.unknown} */
    byte[] open(UUID sittingId, byte[] sealed);
}
