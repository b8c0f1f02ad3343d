package org.yuankao.vision.task;

import java.util.List;

/**
 * One kind of task that this worker does.
 *
 * @param name see {@link org.yuankao.processes.Topics}
 * @param variables that are fetched with a task
 * @param measuring what is done with it
 * @param measuredWith what its outcome is recorded with
 */
record Topic(String name, List<String> variables, MeasuringTask.Measuring measuring, MeasuredWith measuredWith) {}
