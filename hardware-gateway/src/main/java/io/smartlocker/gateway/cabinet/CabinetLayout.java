package io.smartlocker.gateway.cabinet;

import java.time.Duration;
import java.util.List;

/**
 * What is wired where, checked.
 *
 * @param pulse how long a solenoid is energised, 50 ms to 1 s
 * @param maxSimultaneous how many solenoids may be energised at once, at least 1
 * @param boards the lock boards that bays are wired to, each once
 * @param sensing what measures how bays charge
 */
public record CabinetLayout(
        Hardware hardware,
        List<LockerWiring> lockers,
        Duration pulse,
        int maxSimultaneous,
        List<BoardSpec> boards,
        SensorLayout sensing) {
    /** The pulse unless the layout says otherwise. */
    public static final Duration DEFAULT_PULSE = Duration.ofMillis(300);

    public static final Duration SHORTEST_PULSE = Duration.ofMillis(50);
    /** No solenoid is ever energised longer, whatever is asked. */
    public static final Duration LONGEST_PULSE = Duration.ofSeconds(1);

    public CabinetLayout {
        lockers = List.copyOf(lockers);
        boards = List.copyOf(boards);
    }

    /** Without boards and without anything that measures. */
    public CabinetLayout(Hardware hardware, List<LockerWiring> lockers, Duration pulse, int maxSimultaneous) {
        this(hardware, lockers, pulse, maxSimultaneous, List.of(), SensorLayout.NONE);
    }

    /** The twin needs no wiring: it has every bay of the directory. */
    public static CabinetLayout simulated(Duration pulse) {
        return new CabinetLayout(Hardware.SIMULATED, List.of(), pulse, 1);
    }
}
