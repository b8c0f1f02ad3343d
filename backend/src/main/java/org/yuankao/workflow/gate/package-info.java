/**
 * A model is data: what an administrator uploads is compared with an allow-list, and whatever is not on it is refused
 * with its element named. It never runs a model and trusts no file for what it says of itself. Begin with {@link
 * org.yuankao.workflow.gate.Gate}; what is allowed stands in {@code resources/gate}.
 */
@NullMarked
package org.yuankao.workflow.gate;

import org.jspecify.annotations.NullMarked;
