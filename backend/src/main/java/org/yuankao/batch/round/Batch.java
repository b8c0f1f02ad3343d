package org.yuankao.batch.round;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.batch.BatchState;
import org.yuankao.batch.NewBatch;
import org.yuankao.batch.rule.RuleSet;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Problem;

/** A batch with what it has by itself; its sessions and rooms are aggregates of their own. */
@Entity
@Table(schema = "batch", name = "batch")
@SuppressWarnings("NullAway.Init")
class Batch {

    @Id
    private UUID id;

    private String code;
    private String name;
    private String zone;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "batch_id", nullable = false, updatable = false)
    @OrderBy("opensAt")
    private List<BatchWindow> windows = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "batch_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Occupation> occupations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "batch", name = "rule", joinColumns = @JoinColumn(name = "batch_id"))
    @MapKeyColumn(name = "key")
    @Column(name = "value")
    private Map<String, String> rules = new HashMap<>();

    protected Batch() {}

    static Batch draft(NewBatch draft, Instant now) {
        RuleSet.of(draft.rules());
        Batch batch = new Batch();
        batch.id = Ids.next();
        batch.code = draft.code();
        batch.name = draft.name();
        batch.zone = draft.zone().getId();
        batch.state = BatchState.DRAFT;
        batch.createdAt = now;
        draft.windows().forEach(window -> batch.windows.add(BatchWindow.of(window)));
        draft.shifts().forEach(shift -> batch.windows.add(BatchWindow.of(shift)));
        draft.occupations()
                .forEach(occupation -> batch.occupations.add(Occupation.of(occupation, batch.occupations.size())));
        batch.rules.putAll(draft.rules());
        return batch;
    }

    void publish() {
        move(BatchState.DRAFT, BatchState.PUBLISHED, "batch.publish.state");
    }

    void start() {
        move(BatchState.PUBLISHED, BatchState.RUNNING, "batch.start.state");
    }

    /** Closing twice is no error: the engine may report it again. */
    void close() {
        state = BatchState.CLOSED;
    }

    private void move(BatchState from, BatchState to, String refusal) {
        if (state != from) {
            throw Problem.of(refusal).with("state", state.name());
        }
        state = to;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    BatchState state() {
        return state;
    }

    List<BatchWindow> windows() {
        return windows;
    }

    List<Occupation> occupations() {
        return occupations;
    }

    RuleSet ruleSet() {
        return RuleSet.of(rules);
    }

    Map<String, String> rules() {
        return rules;
    }
}
