/**
 * What machines noticed about sittings: raised once per sitting and kind, looked at with its evidence and decided by a
 * person (A6, P2).
 */
@NullMarked
package org.yuankao.proctoring.incident;

import org.jspecify.annotations.NullMarked;
