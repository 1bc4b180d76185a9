package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.custody.Continued.Held;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records by hand that a device came back. Of a custody that ended otherwise it can be recorded that its holder brought the
 * device back before that.
 */
@ApplicationScoped
public class RecordReturn {
    private final Bays bays;
    private final Continued continued;
    private final RecordHandover recordHandover;
    private final ShowCustodies show;

    RecordReturn(Bays bays, Continued continued, RecordHandover recordHandover, ShowCustodies show) {
        this.bays = bays;
        this.continued = continued;
        this.recordHandover = recordHandover;
        this.show = show;
    }

    /**
     * Answers the custody that ended.
     *
     * @param at when it came back, absent for now
     * @throws ProblemException 404 if there is no such bay, 409 if the device had come back already
     */
    @Writes
    public Uni<CustodyView> record(
            UUID id, @Nullable UUID bay, @Nullable Instant at, @Nullable String fault, Caller caller) {
        return lockBay(bay, caller)
                .flatMap(into -> continued
                        .require(id, caller)
                        .call(held -> recordHandover.record(
                                fact(held, into.orElse(null), at, caller).withFault(fault), caller.actor())))
                .flatMap(held -> show.show(held.custody()));
    }

    private Uni<Optional<Bay>> lockBay(@Nullable UUID bay, Caller caller) {
        return bay == null
                ? Uni.createFrom().item(Optional.empty())
                : bays.requireLocked(bay, caller).map(Optional::of);
    }

    private static Handover fact(Held held, @Nullable Bay bay, @Nullable Instant at, Caller caller) {
        Custody custody = held.custody();
        if (custody.state != CustodyStatus.HANDED_OVER || at == null) {
            held.requireActive();
        }
        Instant moment =
                Moment.within(custody, at, held.device().lastHandover(), bay == null ? null : bay.lastHandover());
        return Handover.stated(custody.organization, HandoverKind.RETURNED, moment, custody.device, caller.id())
                .by(custody.holder)
                .at(bay == null ? null : bay.id())
                .about(custody.taken);
    }
}
