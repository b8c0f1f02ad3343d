package org.yuankao.vision.episode;

import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;

/** Frames that follow one another: a view as it happens, or the stored snapshots of a view, which come later. */
enum Lane {
    FIRST(View.FIRST, false),
    SECOND(View.SECOND, false),
    FIRST_LATE(View.FIRST, true),
    SECOND_LATE(View.SECOND, true);

    private final View view;
    private final boolean late;

    Lane(View view, boolean late) {
        this.view = view;
        this.late = late;
    }

    static Lane of(Detection frame) {
        if (frame.view() == View.FIRST) {
            return frame.late() ? FIRST_LATE : FIRST;
        }
        return frame.late() ? SECOND_LATE : SECOND;
    }

    View view() {
        return view;
    }

    /** What its silence is called. */
    IncidentKind lost() {
        return view == View.FIRST ? IncidentKind.FIRST_VIEW_LOST : IncidentKind.SECOND_VIEW_LOST;
    }

    boolean late() {
        return late;
    }
}
