package org.yuankao.sitting.secondview;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingProperties;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.holding.Secret;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;

/** Invites a phone; a later invitation voids an earlier one, a phone that has joined stays until another joins. */
@Service
class Invitations {

    private final Register register;
    private final JdbcClient jdbc;
    private final SittingProperties settings;

    Invitations(Register register, JdbcClient jdbc, SittingProperties settings) {
        this.register = register;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Transactional
    public Invitation invite(CandidatePrincipal candidate, String publicUrl) {
        SittingFacts sitting = register.lock(candidate);
        if (sitting.state() != SittingState.ENTERED && sitting.state() != SittingState.ADMITTED) {
            throw Problem.of("sitting.closed");
        }
        Secret secret = Secret.random();
        Instant expiresAt = jdbc.sql("""
                        insert into sitting.second_view (sitting_id, invitation_hash, invitation_expires_at)
                        values (:sitting, :hash, shared.exam_now() + :millis * interval '1 millisecond')
                        on conflict (sitting_id) do update
                           set invitation_hash = excluded.invitation_hash,
                               invitation_expires_at = excluded.invitation_expires_at
                        returning invitation_expires_at
                        """)
                .param("sitting", sitting.id())
                .param("hash", secret.hash())
                .param("millis", settings.invitationValidity().toMillis())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return new Invitation(publicUrl + "/view2#t=" + secret.text(), secret.text(), expiresAt);
    }
}
