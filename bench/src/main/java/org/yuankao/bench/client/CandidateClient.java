package org.yuankao.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** A candidate without a browser: a device key of its own and the calls that the page makes. */
public final class CandidateClient {

    private final String base;
    private final ApiClient api;
    private final KeyPair device = newKey();

    public CandidateClient(String base) {
        this.base = base;
        this.api = new ApiClient(base);
    }

    public ApiClient api() {
        return api;
    }

    /** From login to the photo. Face recognition is refused, so a person decides (Q2). */
    public void enter(String passcode, JsonNode candidate, byte[] photo) throws IOException {
        enter(passcode, candidate, photo, false);
    }

    /** @param faceConsent whether a machine may compare the faces */
    public void enter(String passcode, JsonNode candidate, byte[] photo, boolean faceConsent) throws IOException {
        String nonce =
                api.get("/api/sitting/challenge").expect(200).get("nonce").asText();
        api.post(
                        "/api/sitting/login",
                        Map.of(
                                "passcode", passcode,
                                "idNumber", candidate.get("idNumber").asText(),
                                "nonce", nonce,
                                "deviceKey", base64(device.getPublic().getEncoded()),
                                "proof", base64(sign(nonce))))
                .expect(200);
        api.post("/api/sitting/steps/information", Map.of("revision", revision()))
                .expect(200);
        api.post(
                        "/api/sitting/steps/pledge",
                        Map.of(
                                "revision",
                                revision(),
                                "signed",
                                true,
                                "faceConsent",
                                faceConsent,
                                "signature",
                                candidate.get("name").asText()))
                .expect(200);
        api.upload("/api/sitting/steps/photo", Map.of("revision", revision()), photo)
                .expect(200);
    }

    /**
     * The phone joins; its place has to be approved.
     *
     * @return the phone, which sends the second view
     */
    public ApiClient joinSecondView() throws IOException {
        String token = api.post("/api/sitting/second-view/invitations", Map.of())
                .expect(200)
                .get("token")
                .asText();
        ApiClient phone = new ApiClient(base);
        phone.post("/api/sitting/view2/join", Map.of("token", token)).expect(200);
        api.post("/api/sitting/steps/second-view", Map.of("revision", revision()))
                .expect(200);
        return phone;
    }

    public JsonNode me() throws IOException {
        return api.get("/api/sitting/me").expect(200);
    }

    public String step() {
        try {
            return me().get("step").get("formKey").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long revision() throws IOException {
        return me().get("step").get("revision").asLong();
    }

    private byte[] sign(String nonce) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(device.getPrivate());
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
