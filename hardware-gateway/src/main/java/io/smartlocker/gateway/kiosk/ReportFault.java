package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.ReportedFaults;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes down what a person says is wrong with a device, without bringing it back: one that is held, or one that is here. */
@Singleton
final class ReportFault {
    private static final Logger LOG = Logger.getLogger(ReportFault.class);

    private final Sessions sessions;
    private final Inventory inventory;
    private final Facts facts;
    private final ReportedFaults faults;

    ReportFault(Sessions sessions, Inventory inventory, Facts facts, ReportedFaults faults) {
        this.sessions = sessions;
        this.inventory = inventory;
        this.facts = facts;
        this.faults = faults;
    }

    /**
     * @param name id, asset tag or RFID of the device
     * @param choice code of a fault, absent where words say all
     * @throws KioskProblem 400 when it is not said what is wrong, or by a choice that the device does not have, 401 and 409 for
     *     the session, 422 when the kiosk does not know the device
     */
    FaultView report(String token, String name, @Nullable String choice, @Nullable String text) {
        Session session = sessions.require(token);
        StockedDevice device =
                inventory.now().named(name).orElseThrow(() -> KioskProblem.refused(422, Reason.DEVICE_UNKNOWN));
        if (choice == null && text == null) {
            throw KioskProblem.invalid("choice", "is missing; give it, or a text");
        }
        boolean critical = Optional.ofNullable(choice)
                .map(code -> chosen(code, device))
                .filter(FaultChoice::critical)
                .isPresent();
        faults.note(facts.append(
                device.bay(),
                new KioskFact.FaultReported(session.person(), device.entry().id(), choice, text)));
        LOG.infof(
                "Fault reported. device=%s person=%s choice=%s critical=%s",
                device.entry().id(), session.person(), choice, critical);
        return new FaultView(OpeningView.Device.of(device), choice, text, critical);
    }

    private static FaultChoice chosen(String code, StockedDevice device) {
        return device.entry().faults().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> KioskProblem.invalid("choice", "is none of the device's faults"));
    }
}
