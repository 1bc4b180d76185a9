package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.device.bay.Placement;
import io.smartlocker.device.conflict.Conflict;
import io.smartlocker.device.conflict.ConflictKind;
import io.smartlocker.device.conflict.Conflicts;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Takes over what a kiosk told of a change of hands: keeps the fact, and makes device, bays and custody follow it. */
@ApplicationScoped
class RecordHandover {
    private static final Logger LOG = Logger.getLogger(RecordHandover.class);

    private final Handovers handovers;
    private final Scenes scenes;
    private final Custodies custodies;
    private final Conflicts conflicts;
    private final Placement placement;

    RecordHandover(Handovers handovers, Scenes scenes, Custodies custodies, Conflicts conflicts, Placement placement) {
        this.handovers = handovers;
        this.scenes = scenes;
        this.custodies = custodies;
        this.conflicts = conflicts;
        this.placement = placement;
    }

    /** Works in the transaction under way. A fact that is known already changes nothing. */
    Uni<Void> record(Handover fact) {
        return handovers.findById(fact.event).flatMap(known -> known != null ? nothing() : follow(fact));
    }

    private Uni<Void> follow(Handover fact) {
        return scenes.of(fact).flatMap(scene -> handovers.persist(fact).flatMap(kept -> scene.map(this::play)
                .orElseGet(() -> keepUnknown(fact))));
    }

    private Uni<Void> play(Scene scene) {
        Handover fact = scene.fact();
        Handover after = scene.after();
        Scene.Outcome outcome = scene.play();
        return custodies
                .follow(fact, scene.before(), after)
                .flatMap(followed -> after == null ? nothing() : conflicts.explain(after.event))
                .flatMap(explained -> conflicts.open(outcome.conflicts()))
                .flatMap(opened ->
                        placement.tell(outcome.bays(), outcome.devices(), activity(fact, outcome.conflicts())));
    }

    private Uni<Void> keepUnknown(Handover fact) {
        List<Conflict> unknown = List.of(Conflict.open(ConflictKind.UNKNOWN_DEVICE, fact.contradicting()));
        return conflicts.open(unknown).flatMap(opened -> placement.tell(List.of(), List.of(), activity(fact, unknown)));
    }

    private static Activity activity(Handover fact, List<Conflict> conflicts) {
        String type =
                switch (fact.kind) {
                    case TAKEN -> "device.taken";
                    case RETURNED -> "device.returned";
                };
        Map<String, String> details = new HashMap<>();
        details.put("bay", fact.bay.toString());
        details.put("kiosk", fact.kiosk.toString());
        details.put("evidence", fact.evidence.name());
        if (fact.fault != null) {
            details.put("fault", "true");
        }
        if (!conflicts.isEmpty()) {
            details.put("conflicts", Integer.toString(conflicts.size()));
        }
        EventLog.info(LOG, type.replace('.', ' '), Map.of("device", fact.device, "bay", fact.bay, "kiosk", fact.kiosk));
        return new Activity(
                UuidV7.next(),
                fact.organization,
                fact.position.at(),
                Actor.user(fact.person),
                type,
                new Subject(Subject.Kind.DEVICE, fact.device),
                Result.SUCCESS,
                details);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
