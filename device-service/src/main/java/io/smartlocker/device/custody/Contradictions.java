package io.smartlocker.device.custody;

import io.smartlocker.device.conflict.Conflict;
import io.smartlocker.device.conflict.ConflictKind;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit about a new fact. Of two that stand side by side in a device's or a bay's line the later is held against the
 * earlier; a new fact parts two that did so, and stands between them instead. So what is open in the end follows from
 * what was told, not from the order in which it was told.
 *
 * @param opened what does not fit now
 * @param parted pairs that stand side by side no more
 */
record Contradictions(List<Conflict> opened, List<Pair> parted) {

    /** @param atBay whether they stood side by side in a bay's line, not in a device's */
    record Pair(UUID earlier, UUID later, boolean atBay) {}

    /**
     * Judges a fact.
     *
     * @param decides whether it is the newest fact about where its device is
     */
    static Contradictions of(Scene scene, boolean decides) {
        Draft draft = new Draft(scene);
        draft.judgeInDeviceLine();
        draft.judgeAtBay();
        draft.judgeAgainstWords(decides);
        return new Contradictions(List.copyOf(draft.opened), List.copyOf(draft.parted));
    }

    private static final class Draft {
        private final Handover fact;
        private final Surroundings around;
        private final Scene scene;
        private final List<Conflict> opened = new ArrayList<>();
        private final Set<Pair> parted = new LinkedHashSet<>();

        Draft(Scene scene) {
            this.scene = scene;
            this.fact = scene.fact();
            this.around = scene.around();
        }

        void judgeInDeviceLine() {
            part(around.before(), around.after(), false);
            part(around.factBefore(), around.factAfter(), false);
            Handover before = Counterpart.before(fact, around);
            open(Continuity.breach(before, fact), fact, before);
            Handover after = Counterpart.after(around);
            if (after != null) {
                open(Continuity.breach(fact, after), after, fact);
            }
        }

        void judgeAtBay() {
            if (fact.kind().happensAtBay() && fact.bay().isPresent()) {
                if (scene.bay() == null) {
                    open(Optional.of(ConflictKind.UNKNOWN_BAY), fact, null);
                }
                part(around.bayBefore(), around.bayAfter(), true);
                if (around.bayBeforeStayed()) {
                    open(Optional.of(ConflictKind.BAY_HELD_OTHER_DEVICE), fact, around.bayBefore());
                }
                judgeNextAtBay(around.bayAfter());
                scene.otherUser().ifPresent(user -> opened.add(Conflict.openAgainstUser(fact, user)));
            }
            part(around.before(), around.leftAfter(), true);
        }

        /** Whether the device that came in was there still when another one's turn came. */
        private void judgeNextAtBay(@Nullable Handover next) {
            if (next == null || !fact.kind().isStay() || next.device().equals(fact.device())) {
                return;
            }
            Handover left = around.after();
            if (left == null || left.position().isAfter(next.position())) {
                boolean plan = !HandoverKind.FACTS.contains(next.kind());
                open(Optional.of(ConflictKind.BAY_HELD_OTHER_DEVICE), plan ? fact : next, plan ? next : fact);
            }
        }

        void judgeAgainstWords(boolean decides) {
            Handover word = around.wordBefore();
            if (fact.kind() == HandoverKind.TAKEN && word != null && word.kind() != HandoverKind.IN_SERVICE) {
                open(Optional.of(ConflictKind.DEVICE_NOT_IN_USE), fact, word);
            }
            scene.overruled(decides).ifPresent(plan -> open(Optional.of(ConflictKind.PLACEMENT_OVERRULED), fact, plan));
        }

        private void open(Optional<ConflictKind> kind, Handover which, @Nullable Handover against) {
            kind.ifPresent(what -> opened.add(Conflict.open(what, which, against)));
        }

        private void part(@Nullable Handover earlier, @Nullable Handover later, boolean atBay) {
            if (earlier != null && later != null) {
                parted.add(new Pair(earlier.event(), later.event(), atBay));
            }
        }
    }
}
