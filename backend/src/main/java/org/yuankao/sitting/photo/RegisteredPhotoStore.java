package org.yuankao.sitting.photo;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.Ids;
import org.yuankao.shared.ObjectStore;
import org.yuankao.sitting.AcceptedPhoto;
import org.yuankao.sitting.RegisteredPhotos;

@Component
class RegisteredPhotoStore implements RegisteredPhotos {

    private final PictureIntake intake;
    private final JdbcClient jdbc;
    private final DataKeys dataKeys;
    private final ObjectStore objects;

    RegisteredPhotoStore(PictureIntake intake, JdbcClient jdbc, DataKeys dataKeys, ObjectStore objects) {
        this.intake = intake;
        this.jdbc = jdbc;
        this.dataKeys = dataKeys;
        this.objects = objects;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public AcceptedPhoto accept(byte[] photo) {
        Picture picture = intake.acceptRegistered(photo);
        return new AcceptedPhoto(picture.bytes(), picture.mediaType(), picture.width(), picture.height());
    }

    @Override
    @Transactional
    public void put(UUID candidateId, AcceptedPhoto picture) {
        Optional<String> replaced = jdbc.sql(
                        "select object_key from sitting.registered_photo where candidate_id = :candidate for update")
                .param("candidate", candidateId)
                .query(String.class)
                .optional();
        byte[] dataKey = dataKeys.wrapNew();
        String key = "registered/" + candidateId + "/" + Ids.next();
        objects.put(key, dataKeys.seal(dataKey, picture.bytes()));
        jdbc.sql("""
                        insert into sitting.registered_photo
                               (candidate_id, object_key, data_key, media_type, width, height, stored_at)
                        values (:candidate, :key, :dataKey, :type, :width, :height, shared.exam_now())
                        on conflict (candidate_id) do update
                           set object_key = excluded.object_key, data_key = excluded.data_key,
                               media_type = excluded.media_type, width = excluded.width, height = excluded.height,
                               stored_at = excluded.stored_at
                        """)
                .param("candidate", candidateId)
                .param("key", key)
                .param("dataKey", dataKey)
                .param("type", picture.mediaType())
                .param("width", picture.width())
                .param("height", picture.height())
                .update();
        replaced.ifPresent(this::deleteAfterCommit);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> present(Collection<UUID> candidateIds) {
        if (candidateIds.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select candidate_id from sitting.registered_photo where candidate_id in (:candidates)")
                .param("candidates", candidateIds)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private void deleteAfterCommit(String key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                objects.delete(key);
            }
        });
    }
}
