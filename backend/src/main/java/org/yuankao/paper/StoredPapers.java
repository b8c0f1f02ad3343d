package org.yuankao.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.PersonalData;
import org.yuankao.shared.Problem;

/**
 * Papers in PostgreSQL and, since they never change, in memory: at the start of a session every candidate asks for the
 * same one.
 */
@Component
class StoredPapers implements Papers {

    /** More papers than any batch has in use at once; beyond it the cache begins anew. */
    private static final int MOST_CACHED = 256;

    private record Cached(PaperShape shape, byte[] content, String digest) {}

    private final Map<UUID, Cached> cache = new ConcurrentHashMap<>();
    private final EntityManager entities;
    private final PaperJson json;
    private final PersonalData personalData;
    private final ExamClock clock;

    StoredPapers(EntityManager entities, PaperJson json, PersonalData personalData, ExamClock clock) {
        this.entities = entities;
        this.json = json;
        this.personalData = personalData;
        this.clock = clock;
    }

    @Override
    public PaperShape shape(UUID paperId) {
        return cached(paperId).shape();
    }

    @Override
    public byte[] content(UUID paperId) {
        return cached(paperId).content();
    }

    @Override
    public String digest(UUID paperId) {
        return cached(paperId).digest();
    }

    @Override
    @Transactional
    public UUID store(String code, byte[] paper, byte[] key) {
        JsonNode checked = json.check(code, paper, key);
        byte[] content = json.compact(checked);
        String digest = sha256(content);
        StoredPaper stored = entities.createQuery(
                        "select p from StoredPaper p where p.code = :code and p.digest = :digest", StoredPaper.class)
                .setParameter("code", code)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> persisted(
                        new StoredPaper(code, checked.at("/title/zh-CN").asText(), digest, content, clock.now())));
        storeKey(stored.id(), key);
        return stored.id();
    }

    private StoredPaper persisted(StoredPaper paper) {
        entities.persist(paper);
        return paper;
    }

    private void storeKey(UUID paperId, byte[] key) {
        String digest = sha256(key);
        StoredKey stored = entities.find(StoredKey.class, paperId);
        if (stored == null) {
            stored = new StoredKey(paperId);
            stored.replace(digest, personalData.seal(new String(key, StandardCharsets.UTF_8)));
            entities.persist(stored);
        } else if (!stored.is(digest)) {
            stored.replace(digest, personalData.seal(new String(key, StandardCharsets.UTF_8)));
        }
    }

    private Cached cached(UUID paperId) {
        Cached found = cache.get(paperId);
        if (found == null) {
            found = load(paperId);
            if (cache.size() >= MOST_CACHED) {
                cache.clear();
            }
            cache.put(paperId, found);
        }
        return found;
    }

    private Cached load(UUID paperId) {
        StoredPaper paper = entities.find(StoredPaper.class, paperId);
        if (paper == null) {
            throw Problem.of("paper.unknown");
        }
        return new Cached(json.shape(paper.content()), paper.content(), paper.digest());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
