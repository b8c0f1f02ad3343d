package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.sitting.Pictures;

@IntegrationTest
@DisplayName("Faults 13, 21: one candidate can neither stop the cameras of the others nor flood them")
class HeldCamerasIT {

    @LocalServerPort
    int port;

    @Autowired
    Cameras cameras;

    @Test
    void promised_pictures_that_never_come_hold_nobody_elses_place() throws IOException {
        Seat seat = cameras.admitted();
        Seat other = cameras.admitted();
        Browser computer = cameras.computer(port, seat, 1);
        Cameras.first(computer);
        List<Socket> promises = new ArrayList<>();
        try {
            for (int i = 0; i < 64; i++) {
                promises.add(promise(computer));
            }
            assertThat(Cameras.first(cameras.computer(port, other, 1)).status()).isEqualTo(200);
            assertThat(Cameras.second(cameras.phone(port, seat)).status()).isEqualTo(200);

            List<String> answers = new ArrayList<>();
            for (Socket each : promises) {
                each.setSoTimeout((int) Duration.ofSeconds(12).toMillis());
                answers.add(statusLine(each));
            }
            assertThat(answers)
                    .allMatch(answer -> answer.startsWith("HTTP/1.1 408") || answer.startsWith("HTTP/1.1 429"))
                    .anyMatch(answer -> answer.startsWith("HTTP/1.1 408"));
        } finally {
            for (Socket each : promises) {
                each.close();
            }
        }
        assertThat(Cameras.first(computer).status()).isEqualTo(200);
    }

    @Test
    void a_camera_that_heeds_no_pace_is_refused_and_told_the_pace() {
        Seat seat = cameras.admitted();
        Browser computer = cameras.computer(port, seat, 1);
        Browser.Answer last = Cameras.first(computer);
        for (int i = 0; i < 150 && last.status() == 200; i++) {
            last = Cameras.first(computer, Pictures.jpeg(64, 64));
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("proctoring.frame.too-often");
        assertThat(last.json().path("retryAfterSeconds").asInt()).isEqualTo(1);
        assertThat(Cameras.second(cameras.phone(port, seat)).status()).isEqualTo(200);
    }

    private Socket promise(Browser computer) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        String head = "POST /ingest/frames/first HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/jpeg\r\n"
                + "Content-Length: 20000\r\nX-XSRF-TOKEN: " + computer.cookie("XSRF-TOKEN") + "\r\nCookie: YKSIT="
                + computer.cookie("YKSIT") + "; XSRF-TOKEN=" + computer.cookie("XSRF-TOKEN") + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String statusLine(Socket socket) throws IOException {
        byte[] start = socket.getInputStream().readNBytes(12);
        return new String(start, StandardCharsets.US_ASCII);
    }
}
