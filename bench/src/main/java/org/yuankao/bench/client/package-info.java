/**
 * Candidates, cameras and staff without a browser: they speak to the API as the pages do and keep books of what they were
 * told. It measures nothing and asserts nothing; journeys, fault runs and benchmarks do. Begin at
 * {@link org.yuankao.bench.client.CandidateClient}.
 */
@NullMarked
package org.yuankao.bench.client;

import org.jspecify.annotations.NullMarked;
