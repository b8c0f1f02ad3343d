package org.yuankao.sitting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.yuankao.IntegrationTest;

/** An {@link IntegrationTest} of this module's edge, with the engine played. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@IntegrationTest
@Import(PlayedWorkflow.class)
@interface SittingTest {}
