package org.yuankao.workflow.hardening;

import java.io.Reader;
import java.util.List;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.SimpleBindings;

/** A script language on the class path whose every script touches the canary; found by the service loader. */
public final class CanaryLanguage implements ScriptEngineFactory {

    private static final class Speaker extends AbstractScriptEngine {

        @Override
        public Object eval(String script, ScriptContext context) {
            return Canary.trip();
        }

        @Override
        public Object eval(Reader script, ScriptContext context) {
            return Canary.trip();
        }

        @Override
        public Bindings createBindings() {
            return new SimpleBindings();
        }

        @Override
        public ScriptEngineFactory getFactory() {
            return new CanaryLanguage();
        }
    }

    @Override
    public ScriptEngine getScriptEngine() {
        return new Speaker();
    }

    @Override
    public List<String> getNames() {
        return List.of("canary");
    }

    @Override
    public String getLanguageName() {
        return "canary";
    }

    @Override
    public String getEngineName() {
        return "canary";
    }

    @Override
    public String getEngineVersion() {
        return "1";
    }

    @Override
    public String getLanguageVersion() {
        return "1";
    }

    @Override
    public List<String> getExtensions() {
        return List.of("canary");
    }

    @Override
    public List<String> getMimeTypes() {
        return List.of();
    }

    @Override
    public Object getParameter(String key) {
        return null;
    }

    @Override
    public String getMethodCallSyntax(String object, String method, String... arguments) {
        return "";
    }

    @Override
    public String getOutputStatement(String toDisplay) {
        return "";
    }

    @Override
    public String getProgram(String... statements) {
        return "";
    }
}
