package org.yuankao.sitting.answer;

import java.time.Instant;

/**
 * @param receipt number of the first acknowledgement of this revision, the same for every repetition
 * @param value as stored, JSON
 */
record SavedChange(String questionId, long revision, long receipt, Instant savedAt, String value) {}
