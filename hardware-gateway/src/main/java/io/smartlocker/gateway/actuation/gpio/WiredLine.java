package io.smartlocker.gateway.actuation.gpio;

import io.smartlocker.gateway.actuation.gpio.chip.GpioChip;
import io.smartlocker.gateway.actuation.gpio.chip.LineSettings;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.Wire;
import io.smartlocker.gateway.sensing.gpio.GpioDoor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the layout and what it is for. */
record WiredLine(BayAddress bay, Role role, LineSpec spec) {

    /** What hangs on a line. */
    enum Role {
        LOCK,
        OUTLET,
        DOOR
    }

    static List<WiredLine> allOf(CabinetLayout layout) {
        return layout.lockers().stream()
                .flatMap(locker -> locker.bays().stream().flatMap(bay -> allOf(locker.serial(), bay)))
                .toList();
    }

    private static Stream<WiredLine> allOf(String locker, BayWiring bay) {
        BayAddress address = new BayAddress(locker, bay.number());
        return Stream.of(
                        of(address, Role.LOCK, bay.lock()),
                        of(address, Role.OUTLET, bay.outlet()),
                        of(address, Role.DOOR, bay.door()))
                .flatMap(Optional::stream);
    }

    private static Optional<WiredLine> of(BayAddress bay, Role role, @Nullable Wire wire) {
        return wire instanceof LineSpec line ? Optional.of(new WiredLine(bay, role, line)) : Optional.empty();
    }

    /** The id of its Pi4J output or input. */
    String id() {
        return role + ":" + bay.lockerSerial() + ":" + bay.bay();
    }

    String purpose() {
        return switch (role) {
            case LOCK -> "lock of " + bay;
            case OUTLET -> "outlet of " + bay;
            case DOOR -> "door contact of " + bay;
        };
    }

    boolean isOutput() {
        return switch (role) {
            case LOCK, OUTLET -> true;
            case DOOR -> false;
        };
    }

    /** How it is to be requested from its chip, which is asked where the layout gives a name. */
    LineSettings settings(GpioChip chip) {
        int offset = spec.line() != null ? spec.line() : chip.offsetOf(name());
        return isOutput()
                ? LineSettings.output(offset, purpose(), spec)
                : LineSettings.input(offset, purpose(), spec, GpioDoor.DEBOUNCE);
    }

    private String name() {
        if (spec.name() == null) {
            throw new IllegalArgumentException("The " + purpose() + " has neither a line number nor a name.");
        }
        return spec.name();
    }
}
