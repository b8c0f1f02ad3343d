package org.yuankao.bench.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "The proxy sends each address to nodes that answer it, and what belongs to a picture to the node that has it")
class RoutingTest {

    private static final String SITTING = "0198f2c0-0000-7000-8000-000000000001";

    private final ComposeFile file = ComposeFile.read();
    private final String proxy = proxy();
    private final Routing outside = Routing.at(443, proxy);
    private final Routing inside = Routing.at(8080, proxy);

    @Test
    void each_address_of_the_ingest_is_sent_to_it() throws IOException {
        Set<String> addresses = IngestAddresses.all();
        assertThat(addresses)
                .contains(
                        "/ingest/frames/first",
                        "/ingest/frames/second",
                        "/ingest/wall/" + SITTING + "/" + SITTING,
                        "/api/proctoring/sittings/" + SITTING + "/screenshot",
                        "/api/vision/sittings/" + SITTING + "/second-view");
        for (String address : addresses) {
            Routing from = address.startsWith("/api/vision") ? inside : outside;
            assertThat(from.upstreamOf(address)).as(address).isEqualTo("ingest");
        }
    }

    @Test
    void a_wall_is_asked_for_where_its_frames_are() {
        assertThat(outside.upstreamOf("/api/proctoring/wall")).isEqualTo("ingest");
    }

    @Test
    void anything_else_is_sent_to_web() {
        for (String address : new String[] {
            "/",
            "/api/sitting/answers",
            "/api/proctoring/sittings/" + SITTING + "/records",
            "/api/proctoring/sittings/" + SITTING + "/absence"
        }) {
            assertThat(outside.upstreamOf(address)).as(address).isEqualTo("web");
        }
        assertThat(inside.upstreamOf("/engine-rest/external-task/fetchAndLock")).isEqualTo("web");
        assertThat(inside.upstreamOf("/api/vision/sittings/" + SITTING + "/photo"))
                .isEqualTo("web");
    }

    @Test
    void what_is_for_workers_is_not_reached_from_outside() {
        for (String address : new String[] {
            "/engine-rest/engine", "/actuator/health", "/api/vision/sittings/" + SITTING + "/second-view"
        }) {
            assertThat(outside.upstreamOf(address)).as(address).isEmpty();
        }
        assertThat((Iterable<?>) file.service("proxy").get("ports"))
                .allSatisfy(port -> assertThat(port.toString()).doesNotEndWith(":8080"));
        assertThat(file.environment("vision-worker-1"))
                .containsEntry("YUANKAO_VISION_BACKENDURL", "http://proxy:8080")
                .isEqualTo(file.environment("vision-worker-2"));
    }

    @Test
    void all_frames_are_at_one_node_and_the_other_one_is_there_when_it_is_away() {
        assertThat(proxy.replaceAll("\\s+", " "))
                .contains("upstream ingest { server ingest-1:8080; server ingest-2:8080 backup;")
                .doesNotContain("arg_room");
    }

    private String proxy() {
        Map<?, ?> config = (Map<?, ?>) file.section("configs").get("proxy");
        return config.get("content").toString().replace("$$", "$");
    }
}
