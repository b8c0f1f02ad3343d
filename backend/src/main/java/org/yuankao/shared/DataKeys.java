package org.yuankao.shared;

/**
 * Keys of single subjects, one per sitting (Q2): kept only wrapped, beside the rows they protect. Deleting the wrapped
 * key makes everything sealed with it unreadable, in backups and in the object store too.
 */
public interface DataKeys {

    /** A new key, wrapped with the installation's key; this is what the row keeps. */
    byte[] wrapNew();

    byte[] seal(byte[] wrapped, byte[] plain);

    /** The plain bytes; a damaged cipher text or another subject's key is an {@link IllegalStateException}. */
    byte[] open(byte[] wrapped, byte[] sealed);
}
