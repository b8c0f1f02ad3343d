package org.yuankao.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The bean exists only on nodes that have the role, or one of several. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnRole.HasRole.class)
public @interface OnRole {

    Role[] value();

    /** Reads the annotation and the node's roles. */
    class HasRole implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Map<String, ?> attributes = metadata.getAnnotationAttributes(OnRole.class.getName());
            return attributes != null
                    && attributes.get("value") instanceof Role[] wanted
                    && !Collections.disjoint(Role.of(context.getEnvironment()), List.of(wanted));
        }
    }
}
