package org.yuankao.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void all_ports_move_by_the_same_offset() {
        Ports ports = Ports.from(8180);

        assertThat(ports).isEqualTo(new Ports(8180, 8543, 15532, 19192, 19193, 8190));
    }

    @Test
    void a_number_that_leaves_no_room_for_the_others_is_refused() {
        assertThatThrownBy(() -> Ports.from(60_000)).hasMessageContaining("leaves no room");
        assertThatThrownBy(() -> Ports.from(80)).hasMessageContaining("between 1024 and");
    }

    @Test
    void a_taken_port_is_named_with_its_use() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = stranger.getLocalPort();
            Ports ports = new Ports(taken, taken + 1, taken + 2, taken + 3, taken + 4, taken + 5);

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port %d (pages) is taken".formatted(taken));
        }
    }
}
