package org.yuankao.proctoring.frame;

import java.time.Duration;
import org.springframework.web.context.request.async.DeferredResult;
import org.yuankao.processes.watching.View;
import org.yuankao.sitting.FilmedSitting;

/** Answers frames. */
public interface Replies {

    /** Made before the frame is handed on, so that nothing that is found in it comes too early. */
    DeferredResult<FrameReply> to(FilmedSitting sitting, View view);

    /** Between two frames of a view when they come as fast as they may. */
    Duration fastest(FilmedSitting sitting);
}
