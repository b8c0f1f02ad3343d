package org.yuankao;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** No test inherits another's time. */
class ClockReset implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext().getBean(TestClock.class).reset();
    }
}
