package org.yuankao.proctoring.frame;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrameProperties.class)
class FrameConfiguration {}
