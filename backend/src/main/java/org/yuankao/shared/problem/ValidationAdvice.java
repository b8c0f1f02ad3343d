package org.yuankao.shared.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.yuankao.shared.Problem;

/**
 * Says which fields break their rules. A constraint's {@code message} may be a code of the catalogue ({@code
 * message = "identity.username.pattern"}); otherwise the kind of constraint decides the words.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ValidationAdvice {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "shared.field.required"),
            Map.entry("NotBlank", "shared.field.required"),
            Map.entry("NotEmpty", "shared.field.required"),
            Map.entry("Size", "shared.field.length"),
            Map.entry("Min", "shared.field.range"),
            Map.entry("Max", "shared.field.range"),
            Map.entry("Positive", "shared.field.range"),
            Map.entry("PositiveOrZero", "shared.field.range"),
            Map.entry("Pattern", "shared.field.pattern"),
            Map.entry("typeMismatch", "shared.field.type"));

    private final ProblemDocuments documents;
    private final ProblemCatalogue catalogue;

    ValidationAdvice(ProblemDocuments documents, ProblemCatalogue catalogue) {
        this.documents = documents;
        this.catalogue = catalogue;
    }

    @ExceptionHandler
    ResponseEntity<Object> body(BindException e, HttpServletRequest request) {
        Problem problem = Problem.of("shared.request.invalid");
        for (ObjectError error : e.getAllErrors()) {
            String field = error instanceof FieldError one ? one.getField() : error.getObjectName();
            problem.field(field, code(error, error.getCode()));
        }
        return documents.entity(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> parameters(HandlerMethodValidationException e, HttpServletRequest request) {
        Problem problem = Problem.of("shared.request.invalid");
        e.getParameterValidationResults().forEach(result -> {
            String name = result.getMethodParameter().getParameterName();
            result.getResolvableErrors()
                    .forEach(error -> problem.field(
                            error instanceof FieldError one ? one.getField() : String.valueOf(name),
                            code(error, last(error.getCodes()))));
        });
        return documents.entity(problem, request);
    }

    private String code(MessageSourceResolvable error, @Nullable String constraint) {
        String message = error.getDefaultMessage();
        return message != null && catalogue.has(message)
                ? message
                : CODES.getOrDefault(String.valueOf(constraint), "shared.field.invalid");
    }

    private static @Nullable String last(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }
}
