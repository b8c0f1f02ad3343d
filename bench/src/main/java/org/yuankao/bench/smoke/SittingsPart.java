package org.yuankao.bench.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yuankao.bench.client.FreshDemo;
import org.yuankao.bench.stack.StackFailure;

/** Sittings walked from login to the wait over HTTP, against the bare engine taking the same steps. */
final class SittingsPart {

    private final FreshDemo demo;
    private final Entry entry;
    private final BareEngine bare;

    SittingsPart(FreshDemo demo, Entry entry, BareEngine bare) {
        this.demo = demo;
        this.entry = entry;
        this.bare = bare;
    }

    /**
     * @param people who enter while it is measured; others have entered before, so that the backend is warm
     * @param warmUp sittings that the bare engine walks before it is measured: as many as the backend did
     */
    Map<String, Object> measure(List<JsonNode> people, int warmUp) {
        Usage usage = Usage.from(demo.stack());
        entry.lead(people, false);
        Usage.Spent spent = usage.until();
        if (Instant.now().isAfter(startsAt())) {
            throw new StackFailure(
                    "The paper opened before %d sittings had been walked: this computer is too slow for as"
                                    .formatted(people.size())
                            + " many, give fewer --seconds.");
        }
        Figures figures = new Figures()
                .with("seconds", spent.seconds())
                .with("operations", people.size())
                .with("cpu_ms_per_op", spent.perOperation(people.size()));
        Usage.Spent bareSpent = bare.walk(demo.stack(), warmUp, people.size());
        return figures.with("reference", "the embedded engine, the same models, no HTTP, nothing of ours stored")
                .with("reference_cpu_ms_per_op", bareSpent.perOperation(people.size()))
                .rates(spent.perSecond(people.size()), bareSpent.perSecond(people.size()))
                .values();
    }

    private Instant startsAt() {
        for (JsonNode session : demo.facts().root().get("batches").get(0).get("sessions")) {
            if (Entry.SUBJECT.equals(session.get("subject").asText())) {
                return Instant.parse(session.get("startsAt").asText());
            }
        }
        throw new IllegalStateException("no session of " + Entry.SUBJECT);
    }
}
