package org.yuankao.vision.episode;

import java.util.List;
import org.yuankao.processes.watching.Episode;

/** What is remembered from now on, and what is to be told. */
record Outcome<T>(T state, List<Episode> episodes) {}
