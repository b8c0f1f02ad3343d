package org.yuankao.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.Form;

/** A candidate's computer: a browser with a device key of its own, and the calls its page makes. */
final class Desk {

    private final Browser browser;
    private final KeyPair key;
    private Integer epoch;

    Desk(int port) {
        this(new Browser(port));
    }

    Desk(Browser browser) {
        this(browser, newKey());
    }

    private Desk(Browser browser, KeyPair key) {
        this.browser = browser;
        this.key = key;
    }

    /** Another tab: the same browser, as far as the server can tell. */
    Desk tab(int port) {
        Browser tab = new Browser(port);
        for (String cookie : List.of("YKSIT", "XSRF-TOKEN")) {
            tab.cookie(cookie, browser.cookie(cookie));
        }
        return new Desk(tab, key);
    }

    Browser browser() {
        return browser;
    }

    Answer login(String passcode, String idNumber) {
        epoch = null;
        return browser.post("/api/sitting/login", credentials(passcode, idNumber));
    }

    Map<String, Object> credentials(String passcode, String idNumber) {
        String nonce =
                browser.get("/api/sitting/challenge").json().path("nonce").asText();
        return Map.of(
                "passcode", passcode,
                "idNumber", idNumber,
                "nonce", nonce,
                "deviceKey", base64(key.getPublic().getEncoded()),
                "proof", base64(sign(nonce)));
    }

    Desk enter(Exam exam, Exam.Candidate candidate) {
        expect(login(exam.passcodes().formal(), candidate.idNumber()), 200);
        return this;
    }

    JsonNode me() {
        return expect(browser.get("/api/sitting/me"), 200);
    }

    String step() {
        return me().path("step").path("formKey").asText();
    }

    long revision() {
        return me().path("step").path("revision").asLong();
    }

    Answer confirm() {
        return browser.post("/api/sitting/steps/information", Map.of("revision", revision()));
    }

    Answer pledge(boolean signed, boolean faceConsent) {
        return browser.post(
                "/api/sitting/steps/pledge",
                Map.of("revision", revision(), "signed", signed, "faceConsent", faceConsent, "signature", "欧阳一二"));
    }

    Answer photo(byte[] picture) {
        return browser.post(
                "/api/sitting/steps/photo",
                new Form().field("revision", revision()).file("photo", "image/jpeg", picture));
    }

    Answer freshPhoto() {
        return browser.post(
                "/api/sitting/fresh-photo", new Form().file("photo", "image/jpeg", Pictures.jpeg(640, 480)));
    }

    Answer secondView() {
        return browser.post("/api/sitting/steps/second-view", Map.of("revision", revision()));
    }

    Answer pulse() {
        return browser.post("/api/sitting/pulse", Map.of());
    }

    Answer paper() {
        return browser.get("/api/sitting/paper");
    }

    Answer save(String question, long revision, String... options) {
        return save(List.of(change(question, revision, options)));
    }

    Answer save(List<Map<String, Object>> changes) {
        return saveOf(epoch(), changes);
    }

    /** As a page saves that was given this epoch with its answers. */
    Answer saveOf(int epoch, String question, long revision, String... options) {
        return saveOf(epoch, List.of(change(question, revision, options)));
    }

    private Answer saveOf(int epoch, List<Map<String, Object>> changes) {
        return browser.post("/api/sitting/answers", Map.of("epoch", epoch, "changes", changes));
    }

    /** Asked for once and kept until the next login, as a page does; 0 when the sitting is lost before that. */
    int epoch() {
        if (epoch == null) {
            epoch = browser.get("/api/sitting/answers").json().path("epoch").asInt();
        }
        return epoch;
    }

    JsonNode answers() {
        return expect(browser.get("/api/sitting/answers"), 200);
    }

    Answer handIn() {
        return browser.post("/api/sitting/hand-in", Map.of());
    }

    /** Joins a phone by the code on the page. */
    Browser joinPhone(int port) {
        String token = expect(browser.post("/api/sitting/second-view/invitations", Map.of()), 200)
                .path("token")
                .asText();
        Browser phone = new Browser(port);
        expect(phone.post("/api/sitting/view2/join", Map.of("token", token)), 200);
        return phone;
    }

    UUID sittingId() {
        return UUID.fromString(me().path("sittingId").asText());
    }

    static Map<String, Object> change(String question, long revision, String... options) {
        return Map.of("questionId", question, "revision", revision, "value", List.of(options));
    }

    static JsonNode expect(Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError("expected " + status + ", got " + answer.status() + " " + answer.json());
        }
        return answer.json();
    }

    private byte[] sign(String nonce) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.getPrivate());
            signature.update(nonce.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
