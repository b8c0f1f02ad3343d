package org.yuankao.bench.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yuankao.bench.client.CandidateClient;
import org.yuankao.bench.client.FreshDemo;
import org.yuankao.bench.client.IdentityReviews;
import org.yuankao.bench.client.SecondViews;
import org.yuankao.bench.client.StaffClient;
import org.yuankao.bench.client.UnexpectedAnswer;
import org.yuankao.bench.stack.Part;

/**
 * Leads candidates from login to the wait for the start over HTTP (C1 to C6), many at a time: all of them take one stage
 * after the other, while a proctor decides identities and approves second views as they come.
 */
final class Entry {

    static final String SUBJECT = "THEORY";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Set<String> THERE = Set.of("candidate:wait", "candidate:answer");

    private final FreshDemo demo;
    private final Workers workers;
    private final byte[] photo;

    /** @param photo which every candidate takes of themselves, as JPEG */
    Entry(FreshDemo demo, Workers workers, byte[] photo) {
        this.demo = demo;
        this.workers = workers;
        this.photo = photo;
    }

    /**
     * @param people as the facts name them, each of whom has not yet entered
     * @param faceConsent whether a machine may compare the faces; otherwise a proctor decides each
     */
    List<Seat> lead(List<JsonNode> people, boolean faceConsent) {
        String passcode = demo.facts().passcode(SUBJECT);
        List<CandidateClient> candidates = workers.map(people, person -> {
            CandidateClient candidate = new CandidateClient(demo.url(""));
            candidate.enter(passcode, person, photo, faceConsent);
            return candidate;
        });
        StaffClient chief = demo.staff("chief");
        identify(candidates, new IdentityReviews(chief));
        SecondViews views =
                new SecondViews(chief, people.stream().map(Entry::sittingOf).collect(Collectors.toSet()));
        AtomicBoolean joined = new AtomicBoolean();
        var approving = workers.start(() -> views.approveUntil(() -> joined.get() && allThere(candidates), PATIENCE));
        List<Seat> seats;
        try {
            seats = workers.map(candidates, candidate -> new Seat(candidate, candidate.joinSecondView()));
        } finally {
            joined.set(true);
        }
        Workers.await(approving);
        return seats;
    }

    private void identify(List<CandidateClient> candidates, IdentityReviews reviews) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            int decided = reviews.decide();
            if (decided == 0 && all(candidates, Set.of("candidate:second-view"))) {
                return;
            }
            if (System.nanoTime() - until > 0) {
                throw new UnexpectedAnswer("not all identities are decided within %s: one stands at %s"
                        .formatted(PATIENCE, candidates.get(0).step()));
            }
            if (decided == 0) {
                Part.pause(PAUSE);
            }
        }
    }

    private boolean allThere(List<CandidateClient> candidates) {
        return all(candidates, THERE);
    }

    /** Asks from the last one on, who is there last. */
    private static boolean all(List<CandidateClient> candidates, Set<String> steps) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (!steps.contains(candidates.get(i).step())) {
                return false;
            }
        }
        return true;
    }

    static String sittingOf(JsonNode person) {
        return StreamSupport.stream(person.get("sittings").spliterator(), false)
                .filter(sitting -> SUBJECT.equals(sitting.get("subject").asText()))
                .findFirst()
                .orElseThrow()
                .get("sittingId")
                .asText();
    }
}
