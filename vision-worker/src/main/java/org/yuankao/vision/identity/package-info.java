/**
 * One identity check: two pictures in, a {@link org.yuankao.vision.identity.Measurement} out. It has no thresholds that
 * accept or reject a person: those belong to the decision table that the administrator edits. Begin at
 * {@link org.yuankao.vision.identity.IdentityCheck}.
 */
@NullMarked
package org.yuankao.vision.identity;

import org.jspecify.annotations.NullMarked;
