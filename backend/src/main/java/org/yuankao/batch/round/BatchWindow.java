package org.yuankao.batch.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.yuankao.batch.Edge;
import org.yuankao.batch.NewBatch;
import org.yuankao.batch.WindowKind;
import org.yuankao.shared.Ids;

/** A window of a batch, or a support shift, which is a window of which there are several. */
@Entity
@Table(schema = "batch", name = "batch_window")
@SuppressWarnings("NullAway.Init")
class BatchWindow {

    enum Kind {
        TICKETS,
        DEVICE_CHECK,
        RETENTION,
        SUPPORT
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant opensAt;
    private Instant closesAt;
    private boolean assumed;

    protected BatchWindow() {}

    private BatchWindow(Kind kind, Instant opensAt, Instant closesAt, boolean assumed) {
        this.id = Ids.next();
        this.kind = kind;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.assumed = assumed;
    }

    static BatchWindow of(NewBatch.Window window) {
        return new BatchWindow(
                Kind.valueOf(window.kind().name()), window.opensAt(), window.closesAt(), window.assumed());
    }

    static BatchWindow of(NewBatch.Shift shift) {
        return new BatchWindow(Kind.SUPPORT, shift.opensAt(), shift.closesAt(), shift.assumed());
    }

    boolean isShift() {
        return kind == Kind.SUPPORT;
    }

    boolean is(WindowKind wanted) {
        return kind.name().equals(wanted.name());
    }

    Instant at(Edge edge) {
        return edge == Edge.OPEN ? opensAt : closesAt;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    boolean assumed() {
        return assumed;
    }
}
