package org.yuankao.identity;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {

    static {
        // who is signed in comes from the session or token, not from the request's parameters
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(StaffPrincipal.class, CandidatePrincipal.class, PhonePrincipal.class);
    }
}
