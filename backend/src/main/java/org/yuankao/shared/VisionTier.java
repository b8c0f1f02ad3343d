package org.yuankao.shared;

import java.util.Optional;

/** Implemented by the module that hears from the vision workers: {@code full} or {@code basic}. */
public interface VisionTier {

    Optional<String> lastHeard();
}
