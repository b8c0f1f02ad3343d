package org.yuankao.batch.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.batch.NewBatch;
import org.yuankao.shared.Ids;

/** An occupation of a batch; one with two streams stands twice (T1). */
@Entity
@Table(schema = "batch", name = "occupation")
@SuppressWarnings("NullAway.Init")
class Occupation {

    @Id
    private UUID id;

    private String name;
    private @Nullable String stream;
    private int position;

    protected Occupation() {}

    static Occupation of(NewBatch.Occupation occupation, int position) {
        Occupation row = new Occupation();
        row.id = Ids.next();
        row.name = occupation.name();
        row.stream = occupation.stream();
        row.position = position;
        return row;
    }

    NewBatch.Occupation description() {
        return new NewBatch.Occupation(name, stream);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    String stream() {
        return stream;
    }
}
