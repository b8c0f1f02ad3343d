package org.yuankao.bench.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The backend's jar with all roles, given its surroundings by environment and arguments. */
public final class BackendPart extends Part {

    private final Secrets secrets;
    private final PostgresPart database;
    private final List<String> settings;
    private final Certificate certificate;
    private volatile List<String> forNextStart = List.of();

    BackendPart(Installation home, Secrets secrets, PostgresPart database, List<String> settings) {
        super("backend", home);
        this.secrets = secrets;
        this.database = database;
        this.settings = settings;
        this.certificate = new Certificate(home.data().resolve("https.p12"), secrets.certificate());
    }

    @Override
    void prepare() {
        certificate.covering(Lan.addresses());
    }

    /** Further {@code --name=value} arguments from the next start on, in place of those given here before. */
    public void nextStartWith(String... further) {
        forNextStart = List.of(further);
    }

    @Override
    Map<String, String> environment() {
        return Map.of(
                "YUANKAO_DATABASE_PASSWORD",
                secrets.database(),
                "YUANKAO_WORKER_PASSWORD",
                secrets.worker(),
                "YUANKAO_HTTPS_PASSWORD",
                secrets.certificate());
    }

    @Override
    List<String> command() {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + home().ports().http(),
                "--spring.datasource.url=" + database.url(),
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + home().ports().kafka(),
                "--yuankao.shared.key-file=" + home().data().resolve("keys.json"),
                "--yuankao.shared.create-key-file=true",
                "--yuankao.shared.objects=" + home().data().resolve("objects"),
                "--yuankao.shared.https.key-store=" + certificate.file(),
                "--yuankao.shared.https.port=" + home().ports().https()));
        arguments.addAll(settings);
        arguments.addAll(forNextStart);
        return Java.jar(640, home().jar("backend"), arguments);
    }

    @Override
    boolean answers() {
        return Http.isOk(home().ports().http(), "/actuator/health/readiness");
    }

    /** What the vision workers said of themselves lately, as everybody sees it: {@code full} or {@code basic}. */
    public Optional<String> visionTier() {
        return Http.body(home().ports().http(), "/api/shared/info").flatMap(BackendPart::tier);
    }

    private static Optional<String> tier(String info) {
        try {
            return Optional.ofNullable(
                    new ObjectMapper().readTree(info).path("visionTier").textValue());
        } catch (JsonProcessingException e) {
            throw new StackFailure("The backend's answer cannot be read: " + info, e);
        }
    }
}
