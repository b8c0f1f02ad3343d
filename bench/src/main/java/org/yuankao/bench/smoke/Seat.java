package org.yuankao.bench.smoke;

import org.yuankao.bench.client.ApiClient;
import org.yuankao.bench.client.CandidateClient;

/** A candidate who waits for the start or answers, with both cameras. */
record Seat(CandidateClient candidate, ApiClient phone) {}
