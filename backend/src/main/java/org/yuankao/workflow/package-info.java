/**
 * The process engine and everything that speaks to it: no other package imports it.
 * It holds no facts of the exam; those lie in the modules whose public interfaces it calls.
 * Begin with {@link org.yuankao.workflow.EngineSettings}.
 */
@NullMarked
package org.yuankao.workflow;

import org.jspecify.annotations.NullMarked;
