package io.smartlocker.scheduling.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.testing.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other services write is what this one can read. */
class ConsumedContractsTest {
    static Stream<State> consumed() {
        return Stream.of(
                Golden.read(LocationState.class),
                Golden.read(UserState.class),
                Golden.read(GroupState.class),
                Golden.read(DeviceTypeState.class),
                Golden.read(DeviceState.class),
                Golden.read(OrganizationState.class),
                Golden.read(LockerState.class),
                Golden.read(BayState.class),
                Golden.read(CustodyState.class));
    }

    @ParameterizedTest
    @MethodSource("consumed")
    void a_state_says_which_of_what_organisation_it_is(State state) {
        assertThat(state.id()).isNotNull();
        assertThat(state.organization()).isNotNull();
        assertThat(state.version()).isPositive();
    }

    @Test
    void a_location_brings_its_time_zone_and_a_device_its_type() {
        assertThat(Golden.read(LocationState.class).timeZone()).isNotEmpty();
        assertThat(Golden.read(DeviceState.class).type()).isNotNull();
    }
}
