package io.smartlocker.audit.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CommandState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.Golden;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What other services write is what is read here. */
class LiveContractsTest {
    private final Places places = new Places();

    @Test
    void where_things_stand_is_understood() {
        LockerState locker = Golden.read(LockerState.class);
        KioskState kiosk = Golden.read(KioskState.class);

        places.hear(Topics.LOCKERS, locker.id(), bytes("LockerState"));
        places.hear(Topics.KIOSKS, kiosk.id(), bytes("KioskState"));

        assertThat(places.location(locker.id())).contains(locker.location());
        assertThat(places.location(kiosk.id())).contains(kiosk.location());
    }

    @Test
    void what_changes_is_understood() {
        BayState bay = Golden.read(BayState.class);
        CommandState command = Golden.read(CommandState.class);
        AlarmState alarm = Golden.read(AlarmState.class);

        assertThat(LiveKind.BAY.read(bytes("BayState"))).isEqualTo(bay);
        assertThat(LiveKind.COMMAND.read(bytes("CommandState"))).isEqualTo(command);
        assertThat(LiveKind.ALARM.read(bytes("AlarmState"))).isEqualTo(alarm);
        assertThat(places.placeOf(bay)).contains(bay.locker());
        assertThat(places.placeOf(command)).contains(command.kiosk());
        assertThat(places.placeOf(alarm)).isEqualTo(places.formerPlaceOf(alarm.id()));
    }

    private static byte[] bytes(String contract) {
        return Golden.json(contract).getBytes(StandardCharsets.UTF_8);
    }
}
