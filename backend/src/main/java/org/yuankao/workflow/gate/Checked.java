package org.yuankao.workflow.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param draft null where the file could not be read as a model */
public record Checked(String file, @Nullable Draft draft, List<Finding> findings) {}
