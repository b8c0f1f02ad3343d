package org.yuankao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The backend: pages, steps, answers, frames and the engine. */
@SpringBootApplication
public class YuankaoApplication {

    public static void main(String[] args) {
        SpringApplication.run(YuankaoApplication.class, args);
    }
}
