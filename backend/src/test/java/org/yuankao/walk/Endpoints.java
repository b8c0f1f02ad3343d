package org.yuankao.walk;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.ExternalTaskRestService;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every endpoint that exists: from all of Spring's mappings, and from the annotations of the engine's REST resource. */
final class Endpoints {

    private final Set<String> found = new TreeSet<>();

    private Endpoints() {}

    static Set<String> of(ApplicationContext application) {
        Endpoints endpoints = new Endpoints();
        application
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(endpoints::add));
        endpoints.addJersey("/engine-rest" + ExternalTaskRestService.PATH, ExternalTaskRestService.class);
        return endpoints.found;
    }

    private void add(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        for (String pattern : mapping.getPatternValues()) {
            if (methods.isEmpty()) {
                found.add("GET " + pattern);
            }
            methods.forEach(method -> found.add(method + " " + pattern));
        }
    }

    private void addJersey(String base, Class<?> resource) {
        for (Method method : resource.getMethods()) {
            Path path = method.getAnnotation(Path.class);
            String address = path == null ? base : base + (path.value().startsWith("/") ? "" : "/") + path.value();
            boolean endpoint = false;
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    found.add(verb.value() + " " + address.replaceAll("/$", ""));
                    endpoint = true;
                }
            }
            if (!endpoint && path != null && method.getReturnType().isInterface()) {
                addJersey(address.replaceAll("/$", ""), method.getReturnType());
            }
        }
    }
}
