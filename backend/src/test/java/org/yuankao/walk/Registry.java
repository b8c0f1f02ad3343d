package org.yuankao.walk;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the parts of all modules. */
final class Registry {

    private Registry() {}

    static List<EndpointWalk> parts(ApplicationContext application) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(EndpointWalk.class));
        return scan.findCandidateComponents("org.yuankao").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(type -> (EndpointWalk)
                        application.getAutowireCapableBeanFactory().autowire(type, 3, false))
                .toList();
    }
}
