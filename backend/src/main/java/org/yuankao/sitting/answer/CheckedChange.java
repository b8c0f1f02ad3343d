package org.yuankao.sitting.answer;

import java.util.List;

/**
 * A change that fits the paper.
 *
 * @param value option ids, sorted
 */
record CheckedChange(String questionId, long revision, List<String> value) {}
