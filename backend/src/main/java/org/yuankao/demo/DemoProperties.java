package org.yuankao.demo;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration, off by default: it makes accounts whose passwords stand in a file.
 *
 * @param enabled whether the plan's batch, a demo batch, people and accounts are made
 * @param at which phase of the demo batch lies ahead
 * @param startIn how far ahead that phase begins
 * @param candidates how many sit in a demo batch that is made from now on, people without a name behind those of the seed;
 *     as many as the seed has when left out
 * @param url where scripts on this computer reach the pages; the installation's public address when left out
 * @param factsFile where everything that a script needs is written, readable by the owner alone
 */
@ConfigurationProperties("yuankao.demo")
record DemoProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("exam") Phase at,
        @DefaultValue("PT2M") Duration startIn,
        @Nullable Integer candidates,
        @Nullable String url,
        @DefaultValue("data/demo.json") Path factsFile) {

    DemoProperties {
        if (candidates != null && (candidates < 1 || candidates > MadeUpPeople.MOST)) {
            throw new IllegalArgumentException("yuankao.demo.candidates must lie between 1 and " + MadeUpPeople.MOST);
        }
    }
}
