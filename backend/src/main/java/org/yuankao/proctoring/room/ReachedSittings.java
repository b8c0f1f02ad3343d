package org.yuankao.proctoring.room;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingCard;
import org.yuankao.sitting.Sittings;

/** Single sittings as far as somebody sees; one of another room is refused like one that does not exist. */
@Component
public class ReachedSittings {

    private final Sittings sittings;
    private final Reach reach;

    ReachedSittings(Sittings sittings, Reach reach) {
        this.sittings = sittings;
        this.reach = reach;
    }

    /** @throws Problem {@code proctoring.sitting.unknown} */
    public SittingCard get(UUID sittingId, StaffPrincipal staff) {
        return find(sittingId, staff).orElseThrow(() -> Problem.of("proctoring.sitting.unknown"));
    }

    public boolean reaches(UUID sittingId, StaffPrincipal staff) {
        return find(sittingId, staff).isPresent();
    }

    private Optional<SittingCard> find(UUID sittingId, StaffPrincipal staff) {
        Collection<UUID> rooms = reach.of(staff);
        return sittings.find(sittingId)
                .filter(sitting -> rooms == null || sitting.roomId() != null && rooms.contains(sitting.roomId()));
    }
}
