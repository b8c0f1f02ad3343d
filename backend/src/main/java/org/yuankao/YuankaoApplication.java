package org.yuankao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/**
 * The backend: pages, steps, answers, frames and the engine. The framework's own user with a generated password is left
 * out: who may enter is known to {@code identity} alone.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class YuankaoApplication {

    public static void main(String[] args) {
        SpringApplication.run(YuankaoApplication.class, args);
    }
}
