package org.yuankao.sitting.secondview;

import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.yuankao.identity.PhonePrincipal;
import org.yuankao.sitting.hot.HotPath;

/** The phone says every few seconds that it is there; a phone that another one replaced is told that it is over. */
@Service
class PhonePulse {

    private static final String BEAT = """
            with beat as (
                update sitting.second_view v
                   set seen_at = shared.exam_now(), camera_on = :camera
                  from sitting.sitting s
                 where v.sitting_id = :sitting and v.join_id = :join
                   and s.id = v.sitting_id and s.state in ('ENTERED', 'ADMITTED')
                returning 1)
            select shared.exam_now() as now, exists (select from beat) as running
            """;

    private final HotPath hot;

    PhonePulse(HotPath hot) {
        this.hot = hot;
    }

    PhoneBeat beat(PhonePrincipal phone, boolean cameraOn) {
        return hot.jdbc()
                .sql(BEAT)
                .param("camera", cameraOn)
                .param("sitting", phone.sittingId())
                .param("join", phone.joinId())
                .query((row, number) -> new PhoneBeat(
                        row.getObject("now", OffsetDateTime.class).toInstant(),
                        row.getBoolean("running") ? PhoneBeat.PhoneState.ON : PhoneBeat.PhoneState.ENDED))
                .single();
    }
}
