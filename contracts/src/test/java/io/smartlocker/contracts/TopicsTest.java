package io.smartlocker.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceTypeState;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
    @Test
    void an_events_topic_tells_whose_it_is() {
        UUID kiosk = UuidV7.next();

        assertThat(Topics.kioskOfEvents(Topics.kioskEvents(kiosk))).isEqualTo(kiosk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smartlocker.users", "kiosk.1.events", "kiosk.1.directory", ""})
    void another_topic_is_no_kiosks_events_topic(String topic) {
        assertThatIllegalArgumentException().isThrownBy(() -> Topics.kioskOfEvents(topic));
    }

    @Test
    void event_types_are_kebab_case_with_a_version() {
        assertThat(EventTypes.of(DeviceTypeState.class)).isEqualTo("io.smartlocker.device-type-state.v1");
        assertThat(EventTypes.of(Activity.class)).isEqualTo("io.smartlocker.activity.v1");
    }

    @Test
    void a_variant_has_the_event_type_of_the_whole() {
        assertThat(EventTypes.of(DirectoryEntry.Person.class))
                .isEqualTo(EventTypes.of(DirectoryEntry.class))
                .isEqualTo("io.smartlocker.directory-entry.v1");
    }
}
