package io.smartlocker.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicSettingsTest {
    @Test
    void every_shared_topic_has_settings() {
        var names = Arrays.stream(Topics.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(TopicSettingsTest::value)
                .filter(name -> name.startsWith("smartlocker."))
                .toList();

        assertThat(TopicSettings.shared())
                .extracting(TopicSettings::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void state_is_compacted_within_a_day_and_tombstones_stay_for_thirty() {
        assertThat(settings(Topics.USERS).configuration())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "cleanup.policy", "compact",
                        "delete.retention.ms", "2592000000",
                        "max.compaction.lag.ms", "86400000"));
    }

    @Test
    void what_happened_is_kept_for_thirty_days() {
        assertThat(settings(Topics.ACTIVITY).configuration())
                .containsExactlyInAnyOrderEntriesOf(Map.of("cleanup.policy", "delete", "retention.ms", "2592000000"));
    }

    @Test
    void a_kiosk_has_three_topics_of_one_partition() {
        UUID kiosk = UuidV7.next();

        var topics = TopicSettings.ofKiosk(kiosk);

        assertThat(topics).extracting(TopicSettings::partitions).containsOnly(1);
        assertThat(topics)
                .extracting(TopicSettings::name)
                .containsExactly(Topics.kioskDirectory(kiosk), Topics.kioskCommands(kiosk), Topics.kioskEvents(kiosk));
        assertThat(topics.get(1).configuration()).containsEntry("retention.ms", "3600000");
        assertThat(topics.get(2).configuration())
                .containsEntry("retention.ms", "604800000")
                .containsEntry("message.timestamp.type", "LogAppendTime");
    }

    private static TopicSettings settings(String name) {
        return TopicSettings.shared().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
