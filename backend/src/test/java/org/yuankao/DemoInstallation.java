package org.yuankao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** An {@link IntegrationTest} of the program as {@code bin/demo} starts it; all of them share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@IntegrationTest
@TestPropertySource(
        properties = {
            "yuankao.demo.enabled=true",
            "yuankao.demo.at=exam",
            "yuankao.demo.start-in=PT3M",
            "yuankao.demo.facts-file=target/demo-boot/demo.json",
            "yuankao.shared.demo=true",
            "yuankao.shared.public-url=https://demo.example/",
        })
public @interface DemoInstallation {}
