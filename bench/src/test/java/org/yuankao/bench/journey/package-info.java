/** Journeys of people through a whole installation, in real browsers with fake cameras made from labelled pictures. */
@NullMarked
package org.yuankao.bench.journey;

import org.jspecify.annotations.NullMarked;
