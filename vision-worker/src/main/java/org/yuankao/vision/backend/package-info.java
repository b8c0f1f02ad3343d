/**
 * Fetches pictures from the backend with this worker's credential. It never keeps one and never waits without an end.
 * Begin at {@link org.yuankao.vision.backend.BackendPictures}.
 */
@NullMarked
package org.yuankao.vision.backend;

import org.jspecify.annotations.NullMarked;
