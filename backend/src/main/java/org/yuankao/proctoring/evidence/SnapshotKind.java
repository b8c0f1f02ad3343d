package org.yuankao.proctoring.evidence;

/** Why a picture was kept. */
enum SnapshotKind {
    RANDOM,
    /** Nobody watched; it is analysed afterwards. */
    GAP
}
