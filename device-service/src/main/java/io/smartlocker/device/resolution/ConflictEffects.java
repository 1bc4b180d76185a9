package io.smartlocker.device.resolution;

import io.smallrye.mutiny.Uni;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.device.bay.UnassignUser;
import io.smartlocker.device.conflict.Conflict;
import io.smartlocker.device.custody.MarkDeviceLost;
import io.smartlocker.device.device.PutDeviceIntoService;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.device.handover.Handovers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does what follows from the choice by which a conflict is resolved, through the use cases that people have for it. */
@ApplicationScoped
class ConflictEffects {
    private final Handovers handovers;
    private final CorrectCustody correct;
    private final PlaceDevice place;
    private final MarkDeviceLost markLost;
    private final PutDeviceIntoService putIntoService;
    private final UnassignUser unassignUser;

    ConflictEffects(
            Handovers handovers,
            CorrectCustody correct,
            PlaceDevice place,
            MarkDeviceLost markLost,
            PutDeviceIntoService putIntoService,
            UnassignUser unassignUser) {
        this.handovers = handovers;
        this.correct = correct;
        this.place = place;
        this.markLost = markLost;
        this.putIntoService = putIntoService;
        this.unassignUser = unassignUser;
    }

    /** Works in the transaction under way. */
    Uni<Void> carryOut(Conflict conflict, ResolveRequest request, Caller caller) {
        return handovers.findById(conflict.event()).flatMap(told -> other(conflict)
                .flatMap(known -> carryOut(new Sides(told, known), request, caller)));
    }

    private Uni<Optional<Handover>> other(Conflict conflict) {
        return conflict.against()
                .map(against -> handovers.findById(against).map(Optional::ofNullable))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Void> carryOut(Sides sides, ResolveRequest request, Caller caller) {
        return switch (request.choice()) {
            case KEEP_FACT, DISMISS -> Uni.createFrom().voidItem();
            case CAME_BACK_BEFORE -> correct.cameBackBefore(sides.told(), sides.requireKnown(), caller);
            case FORMER_HOLDER_HAS_IT -> correct.formerHolderHasIt(sides.told(), sides.requireKnown(), caller);
            case DEVICE_ELSEWHERE -> place.put(sides.device(request), require("bay", request.bay()), caller);
            case DEVICE_LOST -> markLost.mark(sides.device(request), caller).replaceWithVoid();
            case BACK_IN_SERVICE ->
                putIntoService.put(sides.told().device(), caller).replaceWithVoid();
            case WAS_DEVICE -> correct.wasDevice(sides.told(), require("device", request.device()), caller);
            case FREE_BAY ->
                unassignUser.unassign(sides.told().bay().orElseThrow(), caller).replaceWithVoid();
        };
    }

    private static UUID require(String field, @Nullable UUID id) {
        if (id == null) {
            throw ProblemException.of(CommonProblem.INVALID, field, "Say which.");
        }
        return id;
    }

    /** What was told, and what was known. */
    private record Sides(Handover told, Optional<Handover> known) {
        Handover requireKnown() {
            return known.filter(side -> HandoverKind.FACTS.contains(side.kind()))
                    .orElseThrow(() -> ProblemException.of(
                            DeviceProblem.CUSTODY_ENDED, "Nobody held it before, as far as is known."));
        }

        /** The device that is meant; for a bay that held another one, that other. */
        UUID device(ResolveRequest request) {
            UUID other = known.map(Handover::device).orElseGet(told::device);
            UUID meant = request.device() == null ? other : request.device();
            if (!meant.equals(other) && !meant.equals(told.device())) {
                throw ProblemException.of(CommonProblem.INVALID, "device", "The conflict is not about that device.");
            }
            return meant;
        }
    }
}
