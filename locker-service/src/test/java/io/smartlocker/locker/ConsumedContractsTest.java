package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.testing.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others write is what this service can read, and what it writes to kiosks is what was promised. */
class ConsumedContractsTest {
    static Stream<State> consumed() {
        return Stream.of(
                Golden.read(UserState.class),
                Golden.read(GroupState.class),
                Golden.read(CredentialState.class),
                Golden.read(EdgeKeysState.class),
                Golden.read(BayState.class),
                Golden.read(DeviceState.class),
                Golden.read(DeviceTypeState.class),
                Golden.read(ShiftState.class),
                Golden.read(RosterState.class),
                Golden.read(ReservationState.class),
                Golden.read(CustodyState.class));
    }

    @ParameterizedTest
    @MethodSource("consumed")
    void a_state_says_which_of_what_organisation_it_is(State state) {
        assertThat(state.id()).isNotNull();
        assertThat(state.organization()).isNotNull();
    }

    @Test
    void an_event_of_a_kiosk_says_its_number_and_what_happened() {
        KioskEvent event = Golden.read(KioskEvent.class);
        assertThat(event.sequence()).isPositive();
        assertThat(event.fact()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Site", "Person", "Bay", "Device", "Shift", "Reservation", "SealedKeys", "Lease"})
    void an_entry_is_written_under_the_key_of_its_kind(String kind) {
        DirectoryEntry entry = Contracts.read(Golden.json("DirectoryEntry." + kind), DirectoryEntry.class);
        assertThat(entry.key()).matches("(site|user|bay|device|shift|reservation|keys|lease):[0-9a-f-]{36}");
        assertThat(Contracts.read(Contracts.write(entry), DirectoryEntry.class)).isEqualTo(entry);
    }
}
