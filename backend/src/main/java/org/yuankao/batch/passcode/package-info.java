/** Passcodes: how they are made, compared, kept and found. */
@NullMarked
package org.yuankao.batch.passcode;

import org.jspecify.annotations.NullMarked;
