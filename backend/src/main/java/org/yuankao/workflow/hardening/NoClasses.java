package org.yuankao.workflow.hardening;

import org.camunda.bpm.engine.ArtifactFactory;

/** Makes no object of a class that a model names. */
final class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new CodeInModel("the class " + type.getName());
    }
}
