/**
 * The work of proctors: what machines noticed about their candidates (A6), the identity checks that wait for a person
 * (C4), the reports of wrong information (C2), and what they tell candidates or do to sittings of their own accord (P2).
 * It knows no engine: the workflow opens and closes reviews and moves incidents here and hears every decision as an event
 * in the same transaction. Begin with {@link org.yuankao.proctoring.Incidents} and {@link
 * org.yuankao.proctoring.IdentityReviews}.
 */
@NullMarked
package org.yuankao.proctoring;

import org.jspecify.annotations.NullMarked;
