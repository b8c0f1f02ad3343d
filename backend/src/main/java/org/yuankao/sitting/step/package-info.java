/** The step a candidate's page shows, and the one gate through which every step is completed. */
@NullMarked
package org.yuankao.sitting.step;

import org.jspecify.annotations.NullMarked;
