/**
 * The hot path: one candidate in one session from the login to the receipt, with the facts of every step, the admission,
 * the delivery of the paper and every answer. It never imports the engine, and from admission on it needs PostgreSQL and
 * one web node, nothing else: the engine hears of it over the relay. Begin with {@link org.yuankao.sitting.Sittings} for
 * the life of a sitting, {@link org.yuankao.sitting.Steps} for what the candidate's page shows and {@link
 * org.yuankao.sitting.Admission} for the border between engine and clock.
 */
@NullMarked
package org.yuankao.sitting;

import org.jspecify.annotations.NullMarked;
