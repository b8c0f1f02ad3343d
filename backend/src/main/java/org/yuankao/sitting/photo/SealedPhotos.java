package org.yuankao.sitting.photo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.ObjectStore;
import org.yuankao.sitting.Photos;

@Component
class SealedPhotos implements Photos {

    private final JdbcClient jdbc;
    private final DataKeys dataKeys;
    private final ObjectStore objects;

    SealedPhotos(JdbcClient jdbc, DataKeys dataKeys, ObjectStore objects) {
        this.jdbc = jdbc;
        this.dataKeys = dataKeys;
        this.objects = objects;
    }

    @Override
    public Optional<byte[]> taken(UUID photoId) {
        return open("""
                select p.object_key, s.data_key
                  from sitting.photo p join sitting.sitting s on s.id = p.sitting_id
                 where p.id = :id
                """, photoId);
    }

    @Override
    public Optional<byte[]> registered(UUID photoId) {
        return open("""
                select r.object_key, r.data_key
                  from sitting.photo p
                  join sitting.sitting s on s.id = p.sitting_id
                  join sitting.registered_photo r on r.candidate_id = s.candidate_id
                 where p.id = :id
                """, photoId);
    }

    @Override
    public Optional<byte[]> registeredWithConsent(UUID sittingId) {
        return open("""
                select r.object_key, r.data_key
                  from sitting.sitting s
                  join sitting.registered_photo r on r.candidate_id = s.candidate_id
                 where s.id = :id
                   and coalesce((select c.given from sitting.consent c where c.sitting_id = s.id and c.kind = 'FACE'
                                  order by c.at desc, c.id desc limit 1), false)
                """, sittingId);
    }

    private Optional<byte[]> open(String select, UUID id) {
        return jdbc.sql(select)
                .param("id", id)
                .query(Sealed.class)
                .optional()
                .flatMap(found -> objects.get(found.objectKey()).map(bytes -> dataKeys.open(found.dataKey(), bytes)));
    }

    private record Sealed(String objectKey, byte[] dataKey) {}
}
