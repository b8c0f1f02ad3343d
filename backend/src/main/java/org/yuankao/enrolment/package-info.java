/**
 * Registration points and the candidates they enrolled, with their registered photos. It expects sittings for them but
 * never follows a sitting, and shows an ID number only masked. Begin with {@link org.yuankao.enrolment.Enrolment}.
 */
@NullMarked
package org.yuankao.enrolment;

import org.jspecify.annotations.NullMarked;
