package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.checkpoint.Checkpoint;
import io.smartlocker.audit.checkpoint.Checkpoints;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds what there is to be walked along. */
@ApplicationScoped
class Stretches {
    private final LogEntries entries;
    private final Checkpoints checkpoints;

    Stretches(LogEntries entries, Checkpoints checkpoints) {
        this.entries = entries;
        this.checkpoints = checkpoints;
    }

    /**
     * From where the log was cut off, or begins, to its end. The end is read last: what was signed before cannot be beyond
     * it, unless somebody took it back.
     */
    @WithSession
    Uni<Stretch> whole(UUID organization) {
        return checkpoints.cut(organization).flatMap(cut -> checkpoints
                .head(organization)
                .flatMap(signed -> entries.head(organization).map(end -> new Stretch(cut, cut, signed, end))));
    }

    /**
     * From behind a checkpoint to the end.
     *
     * @throws ProblemException 400 if there is none at this place, or the log was cut off behind it
     */
    @WithSession
    Uni<Stretch> behind(UUID organization, long position) {
        return checkpoints.at(organization, position).flatMap(begin -> whole(organization)
                .invoke(whole -> {
                    if (begin.isEmpty() || whole.cutPosition() > position) {
                        throw ProblemException.of(
                                CommonProblem.INVALID, "after", "Use the position of a checkpoint, or leave it out.");
                    }
                })
                .map(whole -> new Stretch(begin, whole.cut(), whole.signed(), whole.end())));
    }

    /** The checkpoints at some places. */
    @WithSession
    Uni<List<Checkpoint>> signed(UUID organization, long position, int places) {
        return checkpoints.between(organization, position, position + places);
    }

    /** Whether the log was cut off since. */
    @WithSession
    Uni<Boolean> isOutdated(Stretch stretch) {
        return checkpoints
                .cut(stretch.end().organization)
                .map(cut -> cut.map(Checkpoint::position).orElse(0L) > stretch.cutPosition());
    }
}
