/** Another device wants the sitting: asked, granted by consent or silence, told. */
@NullMarked
package org.yuankao.sitting.takeover;

import org.jspecify.annotations.NullMarked;
