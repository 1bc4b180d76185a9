package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.custody.Continued.Held;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that somebody gave the device to somebody else. */
@ApplicationScoped
public class HandOverCustody {
    private final Continued continued;
    private final RecordHandover recordHandover;
    private final Custodies custodies;
    private final ShowCustodies show;

    HandOverCustody(Continued continued, RecordHandover recordHandover, Custodies custodies, ShowCustodies show) {
        this.continued = continued;
        this.recordHandover = recordHandover;
        this.custodies = custodies;
        this.show = show;
    }

    /**
     * Answers the new custody.
     *
     * @throws ProblemException 404 naming {@code to} if there is no such person, 409 if the custody has ended
     */
    @Writes
    public Uni<CustodyView> handOver(UUID id, UUID to, @Nullable Instant at, Caller caller) {
        return continued
                .requirePerson("to", to, caller)
                .chain(() -> continued.require(id, caller))
                .map(Held::requireActive)
                .map(held -> handover(held, to, at, caller))
                .call(fact -> recordHandover.record(fact, caller.actor()))
                .flatMap(fact -> custodies.ofTake(fact.event()))
                .flatMap(custody -> show.show(custody.orElseThrow()));
    }

    private static Handover handover(Held held, UUID to, @Nullable Instant at, Caller caller) {
        Custody custody = held.custody();
        if (custody.holder.equals(to)) {
            throw ProblemException.of(CommonProblem.INVALID, "to", "That is who holds it.");
        }
        Instant moment = Moment.within(custody, at, held.device().lastHandover());
        return Handover.stated(custody.organization, HandoverKind.HANDED_OVER, moment, custody.device, caller.id())
                .by(to)
                .at(custody.bay)
                .about(custody.taken);
    }
}
