package org.yuankao.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** {@code demo.json}: what a script has to know to drive the demo. */
public record Facts(JsonNode root) {

    public static Facts of(Path data) {
        try {
            return new Facts(
                    new ObjectMapper().readTree(data.resolve("demo.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String password(String username) {
        for (JsonNode account : root.get("accounts")) {
            if (username.equals(account.get("username").asText())) {
                return account.get("password").asText();
            }
        }
        throw new IllegalArgumentException("no account " + username);
    }

    public JsonNode candidate(int index) {
        return root.get("candidates").get(index);
    }

    public JsonNode sitting(int candidate, String subject) {
        for (JsonNode sitting : candidate(candidate).get("sittings")) {
            if (subject.equals(sitting.get("subject").asText())) {
                return sitting;
            }
        }
        throw new IllegalArgumentException("candidate " + candidate + " has no sitting of " + subject);
    }

    public String passcode(String subject) {
        for (JsonNode sitting : candidate(0).get("sittings")) {
            if (subject.equals(sitting.get("subject").asText())) {
                return sitting.get("passcode").asText();
            }
        }
        throw new IllegalArgumentException("no session of " + subject);
    }
}
