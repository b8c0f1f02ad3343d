package org.yuankao.shared.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages people are answered in. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** The first of the caller's languages that we speak; Chinese when he names none. */
    public static Language of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return ZH;
        }
        for (Locale wanted : Collections.list(request.getLocales())) {
            switch (wanted.getLanguage()) {
                case "zh" -> {
                    return ZH;
                }
                case "en" -> {
                    return EN;
                }
                default -> {}
            }
        }
        return ZH;
    }
}
