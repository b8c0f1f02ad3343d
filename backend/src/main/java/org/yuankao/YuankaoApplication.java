package org.yuankao;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/**
 * The backend: pages, steps, answers, frames and the engine. The framework's own user with a generated password is left
 * out: who may enter is known to {@code identity} alone.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class YuankaoApplication {

    /**
     * The engine keeps its timers as local times of its JVM. One zone for all nodes, whatever their machines say: else a
     * timer made at one would be hours off at another, and in a zone with summer time two instants would be one.
     */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication.run(YuankaoApplication.class, args);
    }
}
