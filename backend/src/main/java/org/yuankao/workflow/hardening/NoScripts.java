package org.yuankao.workflow.hardening;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** A model with a script is refused while it is read, wherever in it the script stands. */
final class NoScripts extends ScriptFactory {

    @Override
    public ExecutableScript createScriptFromResource(String language, String resource) {
        throw refused(language);
    }

    @Override
    public ExecutableScript createScriptFromResource(String language, Expression resource) {
        throw refused(language);
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, String source) {
        throw refused(language);
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, Expression source) {
        throw refused(language);
    }

    private static CodeInModel refused(String language) {
        return new CodeInModel("a script in " + language);
    }
}
