package org.yuankao.sitting.pulse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.message.Message;

/**
 * The reply to a pulse; {@code opensAt} and {@code deadline} from admission on.
 *
 * @param lateAnswers how many answers another device has sent too late to count; they stand beside the answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PulseAnswer(
        Instant serverNow,
        long stepRevision,
        @Nullable Instant opensAt,
        @Nullable Instant deadline,
        Instant endsAt,
        List<Message> messages,
        List<Instruction> instructions,
        boolean secondViewOnline,
        int lateAnswers) {}
