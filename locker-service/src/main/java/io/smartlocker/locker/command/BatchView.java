package io.smartlocker.locker.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.CommandState.Phase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an order for many bays is.
 *
 * @param done how many were opened
 * @param failed how many were not: failed, expired, or nobody knows
 * @param cancelled how many were taken back before they began
 * @param finished whether nothing more is expected
 */
@RegisterForReflection
record BatchView(
        UUID id,
        UUID locker,
        UUID kiosk,
        String reason,
        UUID requestedBy,
        Instant createdAt,
        @Nullable UUID cancelledBy,
        @Nullable Instant cancelledAt,
        int total,
        int done,
        int failed,
        int cancelled,
        boolean finished,
        List<CommandView> commands) {
    static BatchView of(Batch batch, List<Command> commands) {
        return new BatchView(
                batch.id(),
                batch.locker(),
                batch.kiosk(),
                batch.reason(),
                batch.requestedBy(),
                batch.createdAt(),
                batch.cancelledBy(),
                batch.cancelledAt(),
                commands.size(),
                count(commands, Phase.SUCCEEDED),
                count(commands, Phase.FAILED, Phase.EXPIRED, Phase.UNKNOWN),
                count(commands, Phase.CANCELLED),
                commands.stream().allMatch(Command::hasEnded),
                commands.stream().map(CommandView::of).toList());
    }

    private static int count(List<Command> commands, Phase... phases) {
        List<Phase> counted = List.of(phases);
        return Math.toIntExact(commands.stream()
                .filter(command -> counted.contains(command.state()))
                .count());
    }
}
