/** The door: passcode and ID number, the window of entry, the device that is let in. */
@NullMarked
package org.yuankao.sitting.entry;

import org.jspecify.annotations.NullMarked;
