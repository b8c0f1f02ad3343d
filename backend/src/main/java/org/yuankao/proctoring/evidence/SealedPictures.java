package org.yuankao.proctoring.evidence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Ids;
import org.yuankao.shared.ObjectStore;
import org.yuankao.sitting.SittingSeal;

/** Pictures in the object store, each sealed with its sitting's key (Q2). */
@Component
class SealedPictures {

    private final SittingSeal seal;
    private final ObjectStore objects;

    SealedPictures(SittingSeal seal, ObjectStore objects) {
        this.seal = seal;
        this.objects = objects;
    }

    /** @return the object's key; durable when it returns */
    String keep(String folder, UUID sittingId, byte[] jpeg) {
        String key = folder + "/" + sittingId + "/" + Ids.next();
        objects.put(key, seal.seal(sittingId, jpeg));
        return key;
    }

    Optional<byte[]> open(UUID sittingId, String key) {
        return objects.get(key).map(sealed -> seal.open(sittingId, sealed));
    }

    void discard(String key) {
        objects.delete(key);
    }
}
