package org.yuankao.sitting.photo;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.Ids;
import org.yuankao.shared.ObjectStore;
import org.yuankao.sitting.IdentityPurpose;
import org.yuankao.sitting.register.SittingFacts;

/** Keeps photos sealed with the sitting's key in the object store; the row says what and when. */
@Component
class PhotoStore {

    private final JdbcClient jdbc;
    private final DataKeys dataKeys;
    private final ObjectStore objects;

    PhotoStore(JdbcClient jdbc, DataKeys dataKeys, ObjectStore objects) {
        this.jdbc = jdbc;
        this.dataKeys = dataKeys;
        this.objects = objects;
    }

    /** The object is durable before the row exists; one whose row is rolled back is unreadable waste. */
    TakenPhoto keep(SittingFacts sitting, IdentityPurpose purpose, Picture picture) {
        UUID id = Ids.next();
        String key = "photos/" + sitting.id() + "/" + id;
        objects.put(key, dataKeys.seal(sitting.dataKey(), picture.bytes()));
        int tryNumber = jdbc.sql("""
                        insert into sitting.photo
                               (id, sitting_id, purpose, try_number, object_key, media_type, bytes, width, height,
                                epoch, taken_at)
                        select :id, :sitting, :purpose, count(*) + 1, :key, :type, :bytes, :width, :height, :epoch,
                               shared.exam_now()
                          from sitting.photo where sitting_id = :sitting and purpose = :purpose
                        returning try_number
                        """)
                .param("id", id)
                .param("sitting", sitting.id())
                .param("purpose", purpose.name())
                .param("key", key)
                .param("type", picture.mediaType())
                .param("bytes", picture.bytes().length)
                .param("width", picture.width())
                .param("height", picture.height())
                .param("epoch", sitting.epoch())
                .query(Integer.class)
                .single();
        return new TakenPhoto(id, tryNumber);
    }
}
