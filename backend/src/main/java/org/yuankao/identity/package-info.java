/**
 * Who somebody is: staff with a session in PostgreSQL, candidates and their phones with a signed token, workers with
 * HTTP Basic. It never decides what an exam allows and reads no row of a sitting. Begin with the security chains in
 * {@code identity.access}, then {@link org.yuankao.identity.StaffAccounts} and {@link org.yuankao.identity.CandidateToken}.
 */
@NullMarked
package org.yuankao.identity;

import org.jspecify.annotations.NullMarked;
