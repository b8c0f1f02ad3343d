package org.yuankao.shared.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.yuankao.shared.PageRequest;

/**
 * How {@code backend/openapi.json} reads: operations named {@code <controller>_<method>}, types by module, every
 * operation's refusals as one type {@code Problem}.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final Set<String> PAGE = Set.of("page", "size", "q");

    @Bean
    ModelResolver typesByModule(ObjectMapper json) {
        return new ModelResolver(json, new TypeNames());
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    OpenApiCustomizer head() {
        return api -> {
            api.setInfo(new Info().title("Yuankao").version("v1").description("Certification exams held online"));
            api.setServers(List.of());
            api.getComponents().addSchemas("Problem", problem());
        };
    }

    @Bean
    GlobalOperationCustomizer operations() {
        return (operation, method) -> named(operation, method)
                .responses(operation
                        .getResponses()
                        ._default(new ApiResponse()
                                .description("Refused")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/Problem"))))));
    }

    private static Operation named(Operation operation, HandlerMethod method) {
        String controller = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        if (Arrays.asList(method.getMethod().getParameterTypes()).contains(PageRequest.class)) {
            operation.getParameters().stream()
                    .filter(parameter -> PAGE.contains(parameter.getName()))
                    .forEach(parameter -> parameter.required(false));
        }
        return operation
                .operationId(controller + "_" + method.getMethod().getName())
                .tags(List.of(TypeNames.module(method.getBeanType())));
    }

    /** RFC 9457 with our own members; others may follow, such as {@code opensAt}. */
    private static Schema<?> problem() {
        Schema<?> field = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("field", "code", "message"));
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema())
                .addProperty("mend", new StringSchema())
                .addProperty("fields", new ArraySchema().items(field))
                .addProperty("retryAfterSeconds", new IntegerSchema())
                .additionalProperties(true)
                .required(List.of("title", "status", "code", "mend"));
    }
}
