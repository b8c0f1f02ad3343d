package org.yuankao.proctoring.frame;

/** Whether the machine looks at what the cameras send. */
public enum WatchState {
    ON,
    /** Kafka or the workers are away; what was not looked at is looked at afterwards. */
    PAUSED
}
