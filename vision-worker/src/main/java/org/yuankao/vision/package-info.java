/**
 * The vision worker measures pictures for the engine's external tasks and keeps no data of its own. It never decides
 * about a candidate: it hands back a verdict, a score and how both are known, and whatever it cannot judge goes to a
 * person. Begin at {@link org.yuankao.vision.identity.IdentityCheck}, which is what all the rest is there for.
 */
@NullMarked
package org.yuankao.vision;

import org.jspecify.annotations.NullMarked;
