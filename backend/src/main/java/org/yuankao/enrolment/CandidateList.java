package org.yuankao.enrolment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.sitting.RegisteredPhotos;

/**
 * The candidates that somebody may see: all for an administrator, its own for a registration point. The list holds whole
 * names, so each look at it is audited.
 */
@Component
@Transactional
class CandidateList {

    private final CandidateRecords candidates;
    private final PointRecords points;
    private final SealedPerson.Seal seal;
    private final RegisteredPhotos photos;
    private final AuditLog audit;

    CandidateList(
            CandidateRecords candidates,
            PointRecords points,
            SealedPerson.Seal seal,
            RegisteredPhotos photos,
            AuditLog audit) {
        this.candidates = candidates;
        this.points = points;
        this.seal = seal;
        this.photos = photos;
        this.audit = audit;
    }

    /** @param point name of the registration point */
    @Schema(name = "CandidateRow")
    record Row(
            UUID id,
            String name,
            String idNumberMasked,
            List<String> ticketNumbers,
            String occupation,
            @Nullable String stream,
            String point,
            boolean registeredPhoto) {}

    /** Search words match a whole name, a whole ID number or the beginning of a ticket number: names are sealed. */
    Page<Row> list(@Nullable UUID batchId, StaffPrincipal staff, PageRequest request) {
        boolean everyPoint = staff.has(Role.ADMIN);
        Collection<UUID> own = everyPoint ? List.of() : points.ofAccount(staff.id());
        String words = request.q().strip();
        String prefix = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var found = candidates.search(
                batchId == null,
                batchId == null ? List.of() : List.of(batchId),
                everyPoint,
                own,
                words.isEmpty(),
                seal.nameIndex(words),
                seal.idIndex(IdNumber.canonical(words)),
                prefix,
                org.springframework.data.domain.PageRequest.of(request.page(), request.size()));
        Set<UUID> withPhoto = found.isEmpty()
                ? Set.of()
                : photos.present(found.map(Candidate::id).getContent());
        List<Row> rows = found.stream()
                .map(candidate -> row(candidate, withPhoto.contains(candidate.id())))
                .toList();
        audit.record(
                "enrolment.candidates.viewed",
                batchId == null ? "batch:every" : "batch:" + batchId,
                null,
                Map.of("page", request.page(), "rows", rows.size()));
        return Page.of(rows, request, found.getTotalElements());
    }

    private Row row(Candidate candidate, boolean photo) {
        return new Row(
                candidate.id(),
                seal.name(candidate),
                seal.idNumber(candidate).masked(),
                candidate.seats().stream().map(Candidate.Seat::ticketNumber).toList(),
                candidate.occupation(),
                candidate.stream(),
                candidate.point().name(),
                photo);
    }
}
