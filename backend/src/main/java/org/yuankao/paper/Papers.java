package org.yuankao.paper;

import java.util.UUID;

/** Papers as candidates and saves need them; a paper never changes under its id, so all three are cached. */
public interface Papers {

    PaperShape shape(UUID paperId);

    /** The paper in {@code paper/v1} as UTF-8 JSON, without any answer in it. Callers do not change the array. */
    byte[] content(UUID paperId);

    /** SHA-256 of {@link #content}, in hex. */
    String digest(UUID paperId);

    /**
     * Stores a paper and its key, after checking both.
     *
     * @param code unique; a paper already stored under it with the same content and key is answered with its id
     * @param paper {@code paper/v1} as UTF-8 JSON
     * @param key {@code paper-key/v1} as UTF-8 JSON
     * @throws InvalidPaper with every fault found
     */
    UUID store(String code, byte[] paper, byte[] key);
}
