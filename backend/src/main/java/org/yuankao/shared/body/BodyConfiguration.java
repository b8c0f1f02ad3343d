package org.yuankao.shared.body;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodyProperties.class)
class BodyConfiguration {

    /** What fits into a body can still cost more than its bytes: nesting costs stack. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer boundedJson(BodyProperties properties) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength((int) properties.largest().toBytes())
                .maxNestingDepth(properties.deepest())
                .build();
        return builder -> builder.postConfigurer(json -> {
            json.getFactory().setStreamReadConstraints(constraints);
            json.registerModule(new StorableText());
            // 1.5 minutes are not one
            json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        });
    }
}
