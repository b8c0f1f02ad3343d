/**
 * Which models this worker may use and whether it has them. Nothing is loaded whose SHA-256 is not the pinned one, and
 * nothing is fetched here: bin/models does that. Begin at {@link org.yuankao.vision.model.ModelDirectory}.
 */
@NullMarked
package org.yuankao.vision.model;

import org.jspecify.annotations.NullMarked;
