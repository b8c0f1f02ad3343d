/**
 * The process models' vocabulary: the models lie in {@code bpmn/} and {@code dmn/}, and every name they share with
 * code (process keys, messages, topics, form keys, variables, beans) stands here once as a constant.
 *
 * <p>It never holds behaviour: it knows neither the engine nor any module that the models call, so that the vision
 * worker can depend on it for the names alone.
 *
 * <p>Begin with {@link org.yuankao.processes.ProcessKeys}, then open the model of the same key beside its picture in
 * {@code docs/processes}.
 */
@NullMarked
package org.yuankao.processes;

import org.jspecify.annotations.NullMarked;
