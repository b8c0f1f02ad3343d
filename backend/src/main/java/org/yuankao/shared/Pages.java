package org.yuankao.shared;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every page is the same document; the browser's router decides what it shows. */
@Hidden
@Controller
@OnRole(Role.WEB)
class Pages {

    @GetMapping({
        "/",
        "/exam/**",
        "/proctor/**",
        "/admin/**",
        "/support/**",
        "/point/**",
        "/view2/**",
    })
    String page() {
        return "forward:/index.html";
    }
}
