/** Staff accounts: created, reset, disabled, never without an administrator left. */
@NullMarked
package org.yuankao.identity.account;

import org.jspecify.annotations.NullMarked;
