package org.yuankao.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Finds who a request's cookie speaks for. */
interface TokenReader {

    Optional<TokenHolder> read(HttpServletRequest request);
}
