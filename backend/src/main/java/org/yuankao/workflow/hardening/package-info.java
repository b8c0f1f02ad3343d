/**
 * What keeps the engine harmless when a model has come past the gate: by another interface, from an older release, by
 * somebody with the database's password. It decides nothing about models that are allowed. Begin with {@link
 * org.yuankao.workflow.hardening.Hardening}.
 */
@NullMarked
package org.yuankao.workflow.hardening;

import org.jspecify.annotations.NullMarked;
