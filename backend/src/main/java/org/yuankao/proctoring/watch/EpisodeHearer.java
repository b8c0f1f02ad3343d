package org.yuankao.proctoring.watch;

import org.yuankao.processes.watching.Episode;

/** Hears of every change of an episode as it happens, on the feed's own thread; it must not wait for anything. */
public interface EpisodeHearer {

    void heard(Episode episode);
}
