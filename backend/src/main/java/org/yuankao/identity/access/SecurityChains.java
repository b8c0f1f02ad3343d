package org.yuankao.identity.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.yuankao.identity.token.TokenFilters;
import org.yuankao.shared.Role;

/**
 * Four ways in: workers by HTTP Basic, candidates and phones by token, staff by session, pages for everybody. What none
 * of them names is refused. Which role may call which method stands on the method.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityChains {

    private final SecurityHeaders headers;
    private final SecurityProblems problems;
    private final LostPage lostPage;
    private final CrossSiteGuard crossSite;

    SecurityChains(SecurityHeaders headers, SecurityProblems problems, LostPage lostPage, CrossSiteGuard crossSite) {
        this.headers = headers;
        this.problems = problems;
        this.lostPage = lostPage;
        this.crossSite = crossSite;
    }

    @Bean
    @Order(1)
    SecurityFilterChain workersChain(HttpSecurity http, Workers workers) throws Exception {
        return common(http)
                .securityMatcher(new OrRequestMatcher(path("/engine-rest/**"), path("/api/vision/**")))
                .authenticationManager(workers.manager())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Workers.ROLE))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain candidatesChain(HttpSecurity http, TokenFilters tokens) throws Exception {
        return common(http)
                .securityMatcher(new OrRequestMatcher(path("/api/sitting/**"), path("/ingest/frames/**")))
                .addFilterBefore(tokens.filter(), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> {
                    crossSite.customize(csrf);
                    // every request authenticates anew here; renewing the token each time would refuse two at once
                    csrf.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
                })
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PublicPages.BEFORE_ENTRY)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain staffChain(
            HttpSecurity http, SecurityContextRepository contexts, SessionAuthenticationStrategy strategy)
            throws Exception {
        return common(http)
                .securityMatcher(
                        new OrRequestMatcher(path("/api/**"), path("/ingest/wall/**"), path("/actuator/metrics/**")))
                .csrf(crossSite)
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(sessions -> sessions.sessionAuthenticationStrategy(strategy))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PublicPages.BEFORE_LOGIN)
                        .permitAll()
                        .requestMatchers(path("/actuator/metrics/**"))
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pagesChain(HttpSecurity http, Environment environment) throws Exception {
        String[] pages = Role.of(environment).contains(Role.WEB) ? PublicPages.ADDRESSES : new String[0];
        return common(http)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(lostPage))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PublicPages.EVERYWHERE)
                        .permitAll()
                        .requestMatchers(pages)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** By the whole path: a pattern given as text would mean the dispatcher's paths only, which Jersey's are not. */
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.headers(headers)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
