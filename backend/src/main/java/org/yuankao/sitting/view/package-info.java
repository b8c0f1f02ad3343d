/** A sitting as its candidate's page shows it. */
@NullMarked
package org.yuankao.sitting.view;

import org.jspecify.annotations.NullMarked;
