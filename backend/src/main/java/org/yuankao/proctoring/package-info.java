/**
 * The work of proctors: the identity checks that wait for a person (C4), the reports of wrong information (C2) and who
 * stands where in their rooms (P5). It knows no engine: the workflow opens and closes reviews here and hears every
 * decision as an event in the same transaction. Begin with {@link org.yuankao.proctoring.IdentityReviews}.
 */
@NullMarked
package org.yuankao.proctoring;

import org.jspecify.annotations.NullMarked;
