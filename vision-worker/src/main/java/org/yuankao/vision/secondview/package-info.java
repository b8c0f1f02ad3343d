/**
 * The final look at the second view before the exam (C5): one picture of the phone in, a
 * {@link org.yuankao.vision.secondview.SecondViewReading} out. It decides nothing: a table and a proctor do. Begin at
 * {@link org.yuankao.vision.secondview.SecondViewCheck}.
 */
@NullMarked
package org.yuankao.vision.secondview;

import org.jspecify.annotations.NullMarked;
