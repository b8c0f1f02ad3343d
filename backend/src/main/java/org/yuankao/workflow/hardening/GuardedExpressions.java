package org.yuankao.workflow.hardening;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.yuankao.workflow.gate.Expressions;

/**
 * Reads the allowed expressions and no other, by the parser that the gate uses. Beans are asked before variables, so that
 * no variable can stand in for one.
 */
final class GuardedExpressions extends JuelExpressionManager {

    GuardedExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        if (Expressions.parse(expression) == null) {
            throw new CodeInModel("the expression " + brief(expression));
        }
        return super.createValueExpression(expression);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        // calls the functions of plan; the grammar lets nothing else have a member
        resolver.add(new BeanELResolver());
        return resolver;
    }

    private static String brief(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
