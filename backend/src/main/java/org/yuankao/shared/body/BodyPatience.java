package org.yuankao.shared.body;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who promises a body and sends nothing holds a thread for a few seconds, not for the minute that a connection may rest
 * between two requests. The last to see the connectors, so that it sees all of them.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BodyPatience implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final int silenceMillis;

    BodyPatience(BodyProperties properties) {
        this.silenceMillis = Math.toIntExact(properties.silence().toMillis());
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(this::bound);
        tomcat.getAdditionalTomcatConnectors().forEach(this::bound);
    }

    private void bound(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setDisableUploadTimeout(false);
            http.setConnectionUploadTimeout(silenceMillis);
        }
    }
}
