package org.yuankao.proctoring.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.proctoring.frame.Frame;
import org.yuankao.proctoring.watch.LateFrames;
import org.yuankao.proctoring.watch.Watching;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;

/** When somebody watches again, the pictures of the gap are handed on, oldest first (fault 11). */
@Component
@OnRole(Role.INGEST)
class LateAnalysis {

    private static final Logger LOG = LoggerFactory.getLogger(LateAnalysis.class);
    private static final long TAKEN_WITHIN_SECONDS = 3;

    private final LastingFault fault = new LastingFault(LOG, "The pictures of a gap cannot be analysed");
    private final Watching watching;
    private final SnapshotRows rows;
    private final SealedPictures pictures;
    private final LateFrames late;
    private final int portion;
    private final TransactionTemplate transaction;

    LateAnalysis(
            Watching watching,
            SnapshotRows rows,
            SealedPictures pictures,
            LateFrames late,
            EvidenceProperties properties,
            PlatformTransactionManager transactions) {
        this.watching = watching;
        this.rows = rows;
        this.pictures = pictures;
        this.late = late;
        this.portion = properties.latePortion();
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${yuankao.proctoring.evidence.late-every:1s}")
    void analyse() {
        if (!watching.on()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> rows.analysed(handOn(rows.toAnalyse(portion))));
            fault.over();
        } catch (RuntimeException e) {
            fault.met(e);
        }
    }

    /** @return those that are done with; behind the first one that Kafka does not take, none */
    private List<UUID> handOn(List<Snapshot> snapshots) {
        List<UUID> done = new ArrayList<>();
        List<CompletableFuture<Void>> handed =
                snapshots.stream().map(this::handOn).toList();
        for (int i = 0; i < handed.size(); i++) {
            try {
                handed.get(i).get(TAKEN_WITHIN_SECONDS, TimeUnit.SECONDS);
                done.add(snapshots.get(i).id());
            } catch (ExecutionException | TimeoutException e) {
                fault.met(e);
                return done;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return done;
            }
        }
        return done;
    }

    /** What can no longer be opened, because its object or its sitting's key is gone, is done with. */
    private CompletableFuture<Void> handOn(Snapshot snapshot) {
        Optional<byte[]> jpeg;
        try {
            jpeg = pictures.open(snapshot.sittingId(), snapshot.objectKey());
        } catch (Problem | IllegalStateException e) {
            LOG.warn("The picture {} of a gap cannot be opened any more", snapshot.objectKey(), e);
            jpeg = Optional.empty();
        }
        return jpeg.map(bytes -> new Frame(snapshot.sittingId(), snapshot.view(), snapshot.at(), bytes))
                .map(late::sendLate)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }
}
