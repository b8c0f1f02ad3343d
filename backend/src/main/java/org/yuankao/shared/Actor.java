package org.yuankao.shared;

/** A principal that the audit log can name. */
public interface Actor {

    /** Kind and name, such as {@code staff:zhang.wei} or {@code sitting:0199…}. */
    String actor();
}
