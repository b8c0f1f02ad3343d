package org.yuankao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.yuankao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_workflow_imports_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.yuankao.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");
}
