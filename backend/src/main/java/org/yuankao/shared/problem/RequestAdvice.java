package org.yuankao.shared.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.yuankao.shared.Problem;

/** Says what is wrong with a request's form: path, method, type, parameters, JSON. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestAdvice {

    private static final String INVALID = "shared.request.invalid";

    private final ProblemDocuments documents;

    RequestAdvice(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<Object> nothingHere(NoResourceFoundException e, HttpServletRequest request) {
        return documents.entity(Problem.of("shared.not-found"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> method(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        ResponseEntity<Object> answer =
                documents.entity(Problem.of("shared.method.not-allowed").with("method", e.getMethod()), request);
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(answer.getHeaders());
        if (e.getSupportedHttpMethods() != null) {
            headers.setAllow(e.getSupportedHttpMethods());
        }
        return ResponseEntity.status(answer.getStatusCode()).headers(headers).body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Object> type(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return documents.entity(Problem.of("shared.media-type.unsupported"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unacceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return documents.entity(Problem.of("shared.media-type.not-acceptable"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return documents.entity(Problem.of("shared.upload.too-large"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> multipart(MultipartException e, HttpServletRequest request) {
        return documents.entity(Problem.of("shared.request.unreadable"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return documents.entity(Problem.of(INVALID).field(e.getParameterName(), "shared.field.required"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestPartException e, HttpServletRequest request) {
        return documents.entity(Problem.of(INVALID).field(e.getRequestPartName(), "shared.field.required"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> binding(ServletRequestBindingException e, HttpServletRequest request) {
        return documents.entity(Problem.of("shared.request.unreadable"), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return documents.entity(Problem.of(INVALID).field(e.getName(), "shared.field.type"), request);
    }

    /** JSON of the wrong shape names the field; what is no JSON at all has none; a body may be refused while it is read. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        if (e.getMostSpecificCause() instanceof Problem refusal) {
            return documents.entity(refusal, request);
        }
        if (e.getCause() instanceof JsonMappingException shape
                && !shape.getPath().isEmpty()) {
            return documents.entity(Problem.of(INVALID).field(path(shape), "shared.field.type"), request);
        }
        return documents.entity(Problem.of("shared.request.unreadable"), request);
    }

    private static String path(JsonMappingException shape) {
        return shape.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(1);
    }
}
