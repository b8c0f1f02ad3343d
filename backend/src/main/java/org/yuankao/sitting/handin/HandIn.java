package org.yuankao.sitting.handin;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;

/** The candidate hands in; asked again, or after the deadline, the answer is the receipt that there is. */
@Service
class HandIn {

    private final Register register;
    private final Receipts receipts;
    private final Closing closing;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    HandIn(Register register, Receipts receipts, Closing closing, JdbcClient jdbc, AuditLog audit) {
        this.register = register;
        this.receipts = receipts;
        this.closing = closing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional
    public Receipt handIn(CandidatePrincipal candidate) {
        SittingFacts sitting = register.lock(candidate);
        Optional<OpenAdmission> open = lockAdmission(sitting);
        if (open.isEmpty()) {
            return receipt(sitting);
        }
        OpenAdmission admission = open.get();
        if (admission.overdue()) {
            closing.atDeadline(List.of(admission));
            return receipt(sitting);
        }
        if (admission.now().isBefore(admission.handInFrom())) {
            throw Problem.of("sitting.hand-in.too-early").with("earliestHandInAt", admission.handInFrom());
        }
        Receipt receipt = closing.byCandidate(admission);
        audit.record(
                "sitting.handed-in",
                "sitting:" + sitting.id(),
                null,
                java.util.Map.of("receipt", receipt.number(), "digest", receipt.digest()));
        return receipt;
    }

    @Transactional(readOnly = true)
    public Receipt receiptOf(CandidatePrincipal candidate) {
        SittingFacts sitting = register.find(candidate.sittingId())
                .filter(facts -> facts.epoch() == candidate.epoch())
                .orElseThrow(() -> Problem.of("sitting.taken-over"));
        return receipt(sitting);
    }

    private Receipt receipt(SittingFacts sitting) {
        return receipts.of(sitting.id()).orElseThrow(() -> Problem.of("sitting.receipt.none"));
    }

    private Optional<OpenAdmission> lockAdmission(SittingFacts sitting) {
        return jdbc.sql(OpenAdmission.SELECT
                        + " where a.sitting_id = :sitting and a.handed_in_at is null for update of a")
                .param("sitting", sitting.id())
                .query(OpenAdmission.class)
                .optional();
    }
}
