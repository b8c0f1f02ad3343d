package org.yuankao.proctoring.incident;

import org.jspecify.annotations.Nullable;

/** A message that will never be usable however often it is read again. */
final class UnusableEpisode extends RuntimeException {

    UnusableEpisode(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
