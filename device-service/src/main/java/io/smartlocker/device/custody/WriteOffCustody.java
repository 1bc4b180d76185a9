package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.custody.Continued.Held;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives up that a device comes back: its custody ends, and it is lost. */
@ApplicationScoped
public class WriteOffCustody {
    private final Continued continued;
    private final RecordHandover recordHandover;
    private final ShowCustodies show;

    WriteOffCustody(Continued continued, RecordHandover recordHandover, ShowCustodies show) {
        this.continued = continued;
        this.recordHandover = recordHandover;
        this.show = show;
    }

    /**
     * Answers the custody that ended.
     *
     * @throws ProblemException 409 if it has ended already
     */
    @Writes
    public Uni<CustodyView> writeOff(UUID id, Caller caller) {
        return continued
                .require(id, caller)
                .map(Held::requireActive)
                .call(held -> recordHandover.record(fact(held, caller), caller.actor()))
                .flatMap(held -> show.show(held.custody()));
    }

    private static Handover fact(Held held, Caller caller) {
        Custody custody = held.custody();
        return Handover.stated(
                        custody.organization,
                        HandoverKind.WRITTEN_OFF,
                        Moment.within(custody, null, held.device().lastHandover()),
                        custody.device,
                        caller.id())
                .by(custody.holder)
                .at(custody.bay)
                .about(custody.taken);
    }
}
