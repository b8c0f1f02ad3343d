package org.yuankao.sitting.pulse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the page should do or show now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Instruction(
        InstructionKind kind,
        @Nullable UUID takeoverId,
        @Nullable Instant at,
        @Nullable Instant expiresAt) {

    public enum InstructionKind {
        /** The step is another one than the page shows: read the sitting again. */
        STEP_CHANGED,
        /** Another device asks for the sitting: ask the candidate. */
        TAKEOVER_REQUESTED,
        /** A photo is owed after a takeover, also when the one that was taken would not do. */
        FRESH_PHOTO_NEEDED
    }

    public static final Instruction STEP_CHANGED = new Instruction(InstructionKind.STEP_CHANGED, null, null, null);

    public static final Instruction FRESH_PHOTO_NEEDED =
            new Instruction(InstructionKind.FRESH_PHOTO_NEEDED, null, null, null);

    /** None or one. */
    public static List<Instruction> takeover(@Nullable TakeoverAsked asked) {
        return asked == null
                ? List.of()
                : List.of(
                        new Instruction(InstructionKind.TAKEOVER_REQUESTED, asked.id(), asked.at(), asked.expiresAt()));
    }
}
