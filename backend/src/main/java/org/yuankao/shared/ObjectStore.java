package org.yuankao.shared;

import java.util.Optional;

/**
 * Pictures and other large things, already sealed by the caller. Keys are paths of letters, digits, {@code -_.} and
 * {@code /} such as {@code photos/0199…/taken}.
 */
public interface ObjectStore {

    /** Returns when the bytes are durable; a reader sees the old bytes or the new ones, never half. */
    void put(String key, byte[] bytes);

    Optional<byte[]> get(String key);

    /** Deleting what is not there is no error. */
    void delete(String key);
}
