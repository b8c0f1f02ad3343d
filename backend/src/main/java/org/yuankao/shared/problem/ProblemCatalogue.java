package org.yuankao.shared.problem;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All codes of all modules, read from {@code problems/*.yaml}; an entry that is not whole stops the start. */
@Component
class ProblemCatalogue {

    private final Map<String, ProblemKind> kinds = new TreeMap<>();

    ProblemCatalogue() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:problems/*.yaml")) {
            String module = String.valueOf(file.getFilename()).replace(".yaml", "");
            read(file).forEach((code, entry) -> add(module, code, entry));
        }
    }

    Set<String> codes() {
        return kinds.keySet();
    }

    boolean has(String code) {
        return kinds.containsKey(code);
    }

    ProblemKind kind(String code) {
        ProblemKind kind = kinds.get(code);
        if (kind == null) {
            throw new IllegalStateException("The catalogue of problems has no code " + code);
        }
        return kind;
    }

    private static Map<String, Map<String, Object>> read(Resource file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream in = file.getInputStream()) {
            return new Yaml(new SafeConstructor(strict)).load(in);
        }
    }

    private void add(String module, String code, Map<String, Object> entry) {
        if (!code.startsWith(module + ".") || !(entry.get("status") instanceof Integer status)) {
            throw new IllegalStateException(
                    "problems/" + module + ".yaml: " + code + " is of another module or has no" + " status");
        }
        Map<Language, ProblemText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text(code, entry.get(language.tag())));
        }
        if (kinds.put(code, new ProblemKind(status, texts)) != null) {
            throw new IllegalStateException("Two problems with code " + code);
        }
    }

    private static ProblemText text(String code, @org.jspecify.annotations.Nullable Object texts) {
        if (texts instanceof Map<?, ?> map && map.get("title") instanceof String title && !title.isBlank()) {
            return new ProblemText(title, map.get("mend") instanceof String mend ? mend : "");
        }
        throw new IllegalStateException("The problem " + code + " lacks a title in one language");
    }
}
