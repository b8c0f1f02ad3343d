package org.yuankao.shared.body;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code yuankao.shared.body.*}.
 *
 * @param largest bytes of a request's body under {@code /api} that is no file; a save of 100 changes has about ten
 *     thousand
 * @param deepest how deep JSON may be nested
 * @param silence how long a request may stop in the middle of its body before its thread is wanted back
 */
@ConfigurationProperties("yuankao.shared.body")
record BodyProperties(
        @DefaultValue("256KB") DataSize largest,
        @DefaultValue("100") int deepest,
        @DefaultValue("5s") Duration silence) {}
