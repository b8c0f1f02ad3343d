package org.yuankao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A multipart form for {@link Browser}. */
public final class Form {

    private static final String BOUNDARY = "----yuankao-test-form";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public Form field(String name, Object value) {
        part(
                "name=\"" + name + "\"",
                "text/plain; charset=utf-8",
                String.valueOf(value).getBytes(UTF_8));
        return this;
    }

    public Form file(String name, String type, byte[] bytes) {
        return file(name, name, type, bytes);
    }

    public Form file(String name, String fileName, String type, byte[] bytes) {
        part("name=\"" + name + "\"; filename=\"" + fileName + "\"", type, bytes);
        return this;
    }

    private void part(String disposition, String type, byte[] bytes) {
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(UTF_8));
        out.writeBytes(bytes);
        out.writeBytes("\r\n".getBytes(UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }
}
