package org.yuankao;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_depend_on_each_other_without_cycles_and_only_by_their_faces() {
        // a jar of its own with nothing but names and records, all of it for everybody
        ApplicationModules.of(
                        YuankaoApplication.class, JavaClass.Predicates.resideInAPackage("org.yuankao.processes.."))
                .verify();
    }
}
