package org.yuankao.batch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session as others see it: one subject of one occupation at one time.
 *
 * @param name in Chinese, e.g. 劳动关系协调员 理论知识
 * @param occupation none for a session of all occupations, as the mock exam of the plan
 * @param stream of the occupation where it has several (电子商务师: 普商, 跨境电商)
 * @param subject THEORY, SKILL, REVIEW or MOCK
 * @param paperId none until a paper is assigned
 */
public record ExamSession(
        UUID id,
        UUID batchId,
        String batchCode,
        String name,
        @Nullable String occupation,
        @Nullable String stream,
        String subject,
        SessionKind kind,
        Instant entryAt,
        Instant startsAt,
        Instant endsAt,
        SessionState state,
        @Nullable UUID paperId,
        SessionRules rules) {}
