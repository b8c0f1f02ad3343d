package org.yuankao.vision.backend;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** The connections of one thread to the backend: never waiting without an end, closed at once when told to. */
public final class BackendHttp implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(CONNECT))
                    .setSocketTimeout(Timeout.ofSeconds(5))
                    .build())
            .setMaxConnTotal(4)
            .setMaxConnPerRoute(4)
            .build();

    /** @param longestAnswer what the slowest answer may take; a frozen backend is given up after it */
    public void configure(HttpClientBuilder client, Duration longestAnswer) {
        client.setConnectionManager(connections)
                .setConnectionManagerShared(true)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(longestAnswer))
                        .setConnectionRequestTimeout(Timeout.of(CONNECT))
                        .build());
    }

    public CloseableHttpClient client(Duration longestAnswer) {
        HttpClientBuilder client = HttpClientBuilder.create();
        configure(client, longestAnswer);
        return client.build();
    }

    /** Ends requests that are on their way, a waiting one for tasks above all. */
    @Override
    public void close() {
        connections.close(CloseMode.IMMEDIATE);
    }
}
