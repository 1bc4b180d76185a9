package io.smartlocker.contracts.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.Contracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeviceTypeStateTest {
    @Test
    void a_type_from_before_there_were_thresholds_is_ready_when_it_is_full() {
        String before = """
                {"id":"%s","organization":"%s","version":1,"name":"Scanner","minimumChargeMinutes":90,"expectedDrawWatts":10}""".formatted(UUID.randomUUID(), UUID.randomUUID());

        DeviceTypeState type = Contracts.read(before, DeviceTypeState.class);

        assertThat(type.readyPercent()).isEqualTo(100);
        assertThat(type.faults()).isEmpty();
    }
}
