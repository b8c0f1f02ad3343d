package org.yuankao.proctoring.incident;

enum IncidentState {
    OPEN,
    DECIDED,
    /** Its task was taken away: nobody decides it any more. */
    VOID
}
