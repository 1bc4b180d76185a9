package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.KioskFact;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody chose as wrong with a device, bringing it or not.
 *
 * @param choice code of a choice of the device's type
 */
public record ChosenFault(UUID device, String choice) {
    /** The one that a fact tells of. */
    public static Optional<ChosenFault> in(KioskFact fact) {
        return switch (fact) {
            case KioskFact.DeviceReturned it ->
                Optional.ofNullable(it.fault()).map(choice -> new ChosenFault(it.device(), choice));
            case KioskFact.FaultReported it ->
                Optional.ofNullable(it.choice()).map(choice -> new ChosenFault(it.device(), choice));
            default -> Optional.empty();
        };
    }
}
