package io.smartlocker.device.custody;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.device.bay.Placement;
import io.smartlocker.device.charge.ChargeSessions;
import io.smartlocker.device.conflict.Conflict;
import io.smartlocker.device.conflict.ConflictKind;
import io.smartlocker.device.conflict.Conflicts;
import io.smartlocker.device.fault.ReportToldFault;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.device.handover.Handovers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes over what a kiosk or a person told of a change of hands: keeps the fact, and makes device, bays, custody and
 * conflicts follow it.
 */
@ApplicationScoped
public class RecordHandover {
    private final Handovers handovers;
    private final Scenes scenes;
    private final FollowCustody followCustody;
    private final Conflicts conflicts;
    private final ChargeSessions sessions;
    private final ReportToldFault reportFault;
    private final Placement placement;

    RecordHandover(
            Handovers handovers,
            Scenes scenes,
            FollowCustody followCustody,
            Conflicts conflicts,
            ChargeSessions sessions,
            ReportToldFault reportFault,
            Placement placement) {
        this.handovers = handovers;
        this.scenes = scenes;
        this.followCustody = followCustody;
        this.conflicts = conflicts;
        this.sessions = sessions;
        this.reportFault = reportFault;
        this.placement = placement;
    }

    /**
     * Works in the transaction under way. A fact that is known already changes nothing.
     *
     * @param actor who is to stand in the log for it
     */
    public Uni<Void> record(Handover fact, Actor actor) {
        return handovers
                .findById(fact.event())
                .flatMap(known -> known != null ? nothing() : follow(fact, actor))
                .chain(() -> handovers.flush());
    }

    private Uni<Void> follow(Handover fact, Actor actor) {
        return scenes.of(fact)
                .flatMap(found -> found.isEmpty()
                        ? keepUnknown(fact, actor)
                        : handovers.persist(fact).chain(() -> play(found.get(), actor)));
    }

    private Uni<Void> play(Scene scene, Actor actor) {
        Handover fact = scene.fact();
        Scene.Outcome outcome = scene.play();
        Contradictions contradictions = Contradictions.of(scene, outcome.decides());
        return followCustody
                .follow(scene)
                .chain(() -> settle(scene, contradictions, outcome.decides()))
                .chain(() -> attributeCharging(scene))
                .chain(() -> placement.tell(
                        outcome.bays(),
                        outcome.devices(),
                        HandoverDeed.of(fact, actor, contradictions.opened().size())))
                .chain(() -> reportFault.report(fact, scene.device()));
    }

    private Uni<Void> settle(Scene scene, Contradictions contradictions, boolean decides) {
        return Multi.createFrom()
                .iterable(contradictions.parted())
                .onItem()
                .transformToUniAndConcatenate(pair -> conflicts.explain(pair.earlier(), pair.later(), pair.atBay()))
                .collect()
                .last()
                .chain(() -> decides ? conflicts.explainOverruled(scene.fact().device()) : nothing())
                .chain(() -> conflicts.open(contradictions.opened()));
    }

    /** What charged in the bay from then on was the device that came in, or none. */
    private Uni<Void> attributeCharging(Scene scene) {
        Handover fact = scene.fact();
        if (scene.bay() == null) {
            return nothing();
        }
        Handover next = scene.around().bayAfter();
        return sessions.attribute(
                scene.bay().id(),
                fact.kind() == HandoverKind.RETURNED ? fact.device() : null,
                fact.position().at(),
                next == null ? null : next.position().at());
    }

    private Uni<Void> keepUnknown(Handover fact, Actor actor) {
        fact.isOfUnknownDevice();
        List<Conflict> unknown = List.of(Conflict.open(ConflictKind.UNKNOWN_DEVICE, fact, null));
        return handovers
                .persist(fact)
                .chain(() -> conflicts.open(unknown))
                .chain(() -> placement.tell(List.of(), List.of(), HandoverDeed.of(fact, actor, unknown.size())));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
