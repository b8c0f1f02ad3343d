package org.yuankao.vision;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class VisionWorkerApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(VisionWorkerApplication.class, arguments);
    }
}
