package org.yuankao.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class ClientGoneTest {

    @Test
    void the_container_says_that_the_caller_has_gone() {
        ClientAbortException aborted = new ClientAbortException(new IOException("Broken pipe"));
        assertThat(ClientGone.is(aborted)).isTrue();
        assertThat(ClientGone.is(new HttpMessageNotWritableException("no JSON", aborted)))
                .isTrue();
        assertThat(ClientGone.is(new AsyncRequestNotUsableException("failed", new IOException("Broken pipe"))))
                .isTrue();
    }

    @Test
    void another_connection_that_broke_is_an_error() {
        assertThat(ClientGone.is(new IOException("Broken pipe"))).isFalse();
        assertThat(ClientGone.is(new IOException("Connection reset by peer"))).isFalse();
        assertThat(ClientGone.is(new EOFException())).isFalse();
        assertThat(ClientGone.is(new IllegalStateException(new SQLException("Broken pipe", "08006"))))
                .isFalse();
    }
}
