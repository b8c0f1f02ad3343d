package org.yuankao.shared.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Problem;

/** Reads {@code ?page=&size=&q=} and refuses what is out of bounds. */
@Component
class PageRequests implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String q = request.getParameter("q");
        String words = q == null ? "" : q.strip();
        if (words.length() > PageRequest.LONGEST_QUERY || words.indexOf('\0') >= 0) {
            throw Problem.of("shared.request.invalid").field("q", "shared.field.length");
        }
        return new PageRequest(
                number(request, "page", 0, 0, PageRequest.LAST_PAGE),
                number(request, "size", PageRequest.USUAL, 1, PageRequest.LARGEST),
                words);
    }

    private static int number(NativeWebRequest request, String name, int usual, int least, int most) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw Problem.of("shared.request.invalid")
                    .field(name, "shared.field.type")
                    .causedBy(e);
        }
        throw Problem.of("shared.request.invalid").field(name, "shared.field.range");
    }
}
