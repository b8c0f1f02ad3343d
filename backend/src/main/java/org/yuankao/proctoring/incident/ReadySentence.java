package org.yuankao.proctoring.incident;

import org.yuankao.proctoring.IncidentDecided.Decision;

/** What proctors say often. */
record ReadySentence(int id, Decision decision, String zh, String en) {}
