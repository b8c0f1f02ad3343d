package org.yuankao.proctoring.frame;

import org.yuankao.sitting.FilmedSitting;

/** Hears of every frame that was taken in, in the request's thread: whoever has more to do does it elsewhere. */
public interface FrameTaken {

    void taken(Frame frame, FilmedSitting sitting);
}
