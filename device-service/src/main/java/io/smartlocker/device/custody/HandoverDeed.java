package io.smartlocker.device.custody;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.platform.tracing.EventLog;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the log says of a change of hands. */
final class HandoverDeed {
    private static final Logger LOG = Logger.getLogger(HandoverDeed.class);

    private HandoverDeed() {}

    static Activity of(Handover fact, Actor actor, int conflicts) {
        Map<String, String> details = new HashMap<>();
        put(details, "bay", fact.bay().orElse(null));
        put(details, "kiosk", fact.kiosk().orElse(null));
        details.put("evidence", fact.evidence().name());
        if (fact.recordedBy().isPresent() || fact.giver().isPresent()) {
            put(details, "person", fact.person().orElse(null));
        }
        if (fact.fault().isPresent()) {
            details.put("fault", "true");
        }
        if (conflicts > 0) {
            details.put("conflicts", Integer.toString(conflicts));
        }
        String type = type(fact);
        EventLog.info(LOG, type.replace('.', ' '), Map.of("device", fact.device(), "evidence", fact.evidence()));
        return new Activity(
                UuidV7.next(),
                fact.organization(),
                fact.position().at(),
                actor,
                type,
                new Subject(Subject.Kind.DEVICE, fact.device()),
                Result.SUCCESS,
                details);
    }

    private static String type(Handover fact) {
        boolean byHand = fact.recordedBy().isPresent();
        return switch (fact.kind()) {
            case TAKEN -> byHand ? "device.take-recorded" : "device.taken";
            case RETURNED -> byHand ? "device.return-recorded" : "device.returned";
            case HANDED_OVER -> "device.handed-over";
            case WRITTEN_OFF -> "device.written-off";
            case ASSIGNED, UNASSIGNED, LOST, FOUND, RETIRED, OUT_OF_SERVICE, IN_SERVICE ->
                throw new IllegalArgumentException("Not a change of hands: " + fact.kind());
        };
    }

    private static void put(Map<String, String> details, String name, @Nullable UUID id) {
        if (id != null) {
            details.put(name, id.toString());
        }
    }
}
