package org.yuankao;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_depend_on_each_other_without_cycles_and_only_by_their_faces() {
        ApplicationModules.of(YuankaoApplication.class).verify();
    }
}
