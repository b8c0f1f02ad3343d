package org.yuankao.sitting.identitycheck;

import java.util.UUID;
import org.yuankao.batch.ExamSession;
import org.yuankao.sitting.IdentityPurpose;

/** @param machine whether the candidate lets a machine compare */
public record Submission(
        UUID photoId, UUID sittingId, IdentityPurpose purpose, int tryNumber, boolean machine, ExamSession session) {}
