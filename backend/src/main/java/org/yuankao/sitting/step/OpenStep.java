package org.yuankao.sitting.step;

import org.yuankao.sitting.register.SittingFacts;

/** A step that may be completed now; the sitting is locked until the transaction ends. */
public record OpenStep(SittingFacts sitting, CurrentStep step) {}
