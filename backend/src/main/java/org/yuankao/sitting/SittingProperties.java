package org.yuankao.sitting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code yuankao.sitting.*}; what an administrator decides is a rule of the batch instead.
 *
 * @param hotConnections connections that only answering uses; saves are one statement each, so few carry many
 * @param throwAwayDatabase lets the node start on a database that may lose an acknowledged answer; for tests only
 * @param takeoverValidity how long a device that wants to take over may wait for an answer
 * @param invitationValidity how long the QR code of the second view is good
 * @param secondViewOnline silence after which the second view counts as lost
 * @param largestPhoto bytes of a photo as a candidate's page sends it, and of every photo as it is kept: not more than
 *     the vision worker reads
 * @param mostPixels width times height that the header of such a photo may claim; as the vision worker's
 * @param largestRegisteredPhoto bytes of a photo as a registration point sends it; a larger one than the above is shrunk
 * @param mostRegisteredPixels width times height that its header may claim
 * @param mostRevisions changes of answers that one sitting may store, more than any hand makes (one each second of five
 *     hours is 18,000): a script must not fill the table. What is under way at this moment may exceed it by a request
 */
@ConfigurationProperties("yuankao.sitting")
public record SittingProperties(
        @DefaultValue("10") int hotConnections,
        @DefaultValue("false") boolean throwAwayDatabase,
        @DefaultValue("2m") Duration takeoverValidity,
        @DefaultValue("10m") Duration invitationValidity,
        @DefaultValue("15s") Duration secondViewOnline,
        @DefaultValue("2MB") DataSize largestPhoto,
        @DefaultValue("12000000") long mostPixels,
        @DefaultValue("8MB") DataSize largestRegisteredPhoto,
        @DefaultValue("25000000") long mostRegisteredPixels,
        @DefaultValue("20000") int mostRevisions) {}
