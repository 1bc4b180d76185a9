package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.gateway.journal.ChosenFault;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Devices of which somebody chose here what makes them unfit to be handed out. That counts at once, also while the kiosk is cut
 * off: until the services were told and had a while to say it themselves, from when on their word alone counts. What was not
 * told yet is found in the journal after a restart, and so is what was told so lately that the directory may not know it.
 */
@Singleton
public final class ReportedFaults {
    /** For so long after a fact arrived, the directory may simply not know it yet. */
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(1);

    /** A busy kiosk tells less in the minute within which a fact settles. */
    private static final int LATELY = 200;

    private final Facts facts;
    private final Replica replica;
    private final Map<UUID, Report> reports = new HashMap<>();

    ReportedFaults(Facts facts, Replica replica) {
        this.facts = facts;
        this.replica = replica;
        facts.faultsLately(LATELY).forEach(this::note);
    }

    /**
     * @param sequence of the fact that tells it
     * @param toldNanos {@link System#nanoTime} when that was first seen to have arrived, absent before
     */
    private record Report(long sequence, @Nullable Long toldNanos) {
        boolean isSettled() {
            return toldNanos != null && System.nanoTime() - toldNanos > SETTLES_WITHIN.toNanos();
        }
    }

    /** Takes note of what was told, if it says that a device is not to be handed out. */
    public void note(KioskEvent event) {
        ChosenFault.in(event.fact()).ifPresent(chosen -> note(chosen, event.sequence()));
    }

    private synchronized void note(ChosenFault chosen, long sequence) {
        boolean critical = replica.current().device(chosen.device()).stream()
                .flatMap(entry -> entry.faults().stream())
                .filter(FaultChoice::critical)
                .anyMatch(known -> known.code().equals(chosen.choice()));
        if (critical) {
            reports.put(chosen.device(), new Report(sequence, null));
        }
    }

    /** The devices that are not to be handed out for it. */
    synchronized Set<UUID> critical() {
        if (reports.isEmpty()) {
            return Set.of();
        }
        long told = facts.toldUpTo();
        for (Iterator<Map.Entry<UUID, Report>> all = reports.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<UUID, Report> each = all.next();
            Report report = each.getValue();
            if (report.isSettled()) {
                all.remove();
            } else if (report.toldNanos() == null && report.sequence() <= told) {
                each.setValue(new Report(report.sequence(), System.nanoTime()));
            }
        }
        return Set.copyOf(reports.keySet());
    }
}
