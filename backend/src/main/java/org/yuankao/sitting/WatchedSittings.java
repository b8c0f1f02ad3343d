package org.yuankao.sitting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Sittings before cameras, many at a time, for those who remember them while frames come. */
public interface WatchedSittings {

    /** One statement for all, on the domain's connections and never on those of answering; an unknown id is missing. */
    Map<UUID, FilmedSitting> find(Collection<UUID> sittingIds);
}
