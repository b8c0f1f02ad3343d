/** What all endpoints share: paging, the description of the API, the node's own facts. */
@NullMarked
package org.yuankao.shared.api;

import org.jspecify.annotations.NullMarked;
