/**
 * What proctors do to a sitting of their own accord: let somebody leave the seat for a while, keep a picture, end an exam;
 * and what a chief proctor takes back or makes up for.
 */
@NullMarked
package org.yuankao.proctoring.intervention;

import org.jspecify.annotations.NullMarked;
