package io.smartlocker.locker.alarm;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is alarming at a locker. */
@ApplicationScoped
public class FindAlarms {
    private final Alarms alarms;

    FindAlarms(Alarms alarms) {
        this.alarms = alarms;
    }

    /**
     * Those that stand at a locker's bays or concern its kiosk as a whole, the oldest first, in the session under way.
     *
     * @param kiosk that serves it, absent when none does
     */
    public Uni<List<AlarmView>> standing(UUID locker, @Nullable UUID kiosk) {
        return (kiosk == null ? alarms.ofLocker(locker) : alarms.ofLocker(locker, kiosk))
                .map(standing -> standing.stream().map(AlarmView::of).toList());
    }
}
