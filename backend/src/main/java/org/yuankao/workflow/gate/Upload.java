package org.yuankao.workflow.gate;

/** A file as somebody sent it. */
public record Upload(String file, byte[] bytes) {}
