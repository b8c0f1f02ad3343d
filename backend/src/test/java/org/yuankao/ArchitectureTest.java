package org.yuankao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rules as plain tests: surefire does not run those of ArchUnit's own engine when a single class is asked for. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yuankao");

    private static final String ENGINE = "org.camunda..";

    /** A jar of its own with nothing but names and records, all of it for everybody. */
    private static final String LIBRARY = "org.yuankao.processes..";

    @Test
    void only_workflow_imports_the_engine() {
        noEngineOutside("org.yuankao.workflow..").check(OURS);
    }

    @Test
    void the_rule_about_the_engine_sees_the_engine() {
        assertThat(noEngineOutside("org.yuankao.nowhere..").evaluate(OURS).hasViolation())
                .isTrue();
    }

    @Test
    void modules_depend_on_each_other_without_cycles_and_only_by_their_faces() {
        ApplicationModules.of(YuankaoApplication.class, JavaClass.Predicates.resideInAPackage(LIBRARY))
                .verify();
    }

    private static ArchRule noEngineOutside(String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ENGINE);
    }
}
