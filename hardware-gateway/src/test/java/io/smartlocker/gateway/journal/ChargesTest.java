package io.smartlocker.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.journal.Charges.Kept;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of charging for the next start. */
class ChargesTest {
    private static final UUID BAY = new UUID(0, 1);
    private static final UUID DEVICE = new UUID(0, 2);

    @TempDir
    Path directory;

    @Test
    void how_far_a_bay_was_and_what_is_wrong_with_it_outlive_a_restart() {
        Kept faulty = new Kept(DEVICE, Duration.ofMinutes(42), ChargeFault.NOTHING_DRAWN, false);
        Kept empty = new Kept(null, Duration.ZERO, null, null);
        UUID other = new UUID(0, 3);
        try (Journal journal = Journal.open(directory)) {
            Charges charges = new Charges(journal);
            journal.change(connection -> {
                charges.save(connection, BAY, Charge.State.FAULT);
                charges.keep(connection, BAY, new Kept(DEVICE, Duration.ofMinutes(1), null, true));
                charges.keep(connection, BAY, faulty);
                charges.keep(connection, other, empty);
            });
        }
        try (Journal journal = Journal.open(directory)) {
            assertThat(new Charges(journal).kept()).isEqualTo(Map.of(BAY, faulty, other, empty));
            assertThat(new Charges(journal).all()).isEqualTo(Map.of(BAY, Charge.State.FAULT));
        }
    }
}
