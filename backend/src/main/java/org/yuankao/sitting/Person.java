package org.yuankao.sitting;

import org.jspecify.annotations.Nullable;

/**
 * What the candidate confirms as personal information. Stored sealed, a copy of its own, so that the page needs no other
 * module while the exam runs.
 *
 * @param occupation in Chinese, e.g. 劳动关系协调员
 * @param stream of the occupation where it has several
 * @param registrationPoint name of the unit that enrolled the candidate
 */
public record Person(
        String name,
        String idNumber,
        String occupation,
        @Nullable String stream,
        @Nullable String registrationPoint) {}
