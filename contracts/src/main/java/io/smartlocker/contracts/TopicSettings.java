package io.smartlocker.contracts;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a topic is kept: the one table of partitions and retention, used by whoever creates topics.
 *
 * @param name of the topic
 * @param partitions how far its consumers can scale; a kiosk's topics have one each
 * @param cleanup what happens to old records
 * @param retention how long a record ({@link Cleanup#DELETE}) or a tombstone ({@link Cleanup#COMPACT}) stays
 * @param stamp whose clock a record's timestamp is of
 */
public record TopicSettings(String name, int partitions, Cleanup cleanup, Duration retention, Stamp stamp) {
    /** A consumer that was away for shorter than this still sees that something was deleted. */
    private static final Duration TOMBSTONES = Duration.ofDays(30);
    /** An erasure is physical within this time. */
    private static final Duration COMPACTION_LAG = Duration.ofHours(24);

    private static final int SHARED_PARTITIONS = 6;

    public enum Cleanup {
        /** The newest record of each key stays for ever. */
        COMPACT,
        /** Records older than the retention go. */
        DELETE
    }

    /** Whose clock a record's timestamp is of. */
    public enum Stamp {
        SENDER,
        /** For senders whose clock may be wrong. */
        BROKER
    }

    /** All topics that exist once for the whole installation. */
    public static List<TopicSettings> shared() {
        Stream<TopicSettings> states = Stream.of(
                        Topics.ORGANIZATIONS,
                        Topics.USERS,
                        Topics.GROUPS,
                        Topics.CREDENTIALS,
                        Topics.LOCATIONS,
                        Topics.LOCKERS,
                        Topics.GRANTS,
                        Topics.KIOSKS,
                        Topics.DEVICE_TYPES,
                        Topics.DEVICES,
                        Topics.BAYS,
                        Topics.CUSTODIES,
                        Topics.MAINTENANCE,
                        Topics.ALARMS,
                        Topics.SHIFTS,
                        Topics.ROSTERS,
                        Topics.RESERVATIONS)
                .map(name -> compacted(name, SHARED_PARTITIONS));
        Stream<TopicSettings> facts = Stream.of(
                        Topics.BAY_FACTS, Topics.ACTIVITY, Topics.NOTICES, Topics.EXPOSED_PINS, Topics.DEAD_LETTERS)
                .map(name -> kept(name, SHARED_PARTITIONS, Duration.ofDays(30)));
        Stream<TopicSettings> passing = Stream.of(
                kept(Topics.STRANGE_BADGES, SHARED_PARTITIONS, Duration.ofHours(1)),
                kept(Topics.COMMANDS, SHARED_PARTITIONS, Duration.ofDays(1)));
        return Stream.of(states, facts, passing).flatMap(topics -> topics).toList();
    }

    /** The three topics of one kiosk: directory, commands, events. */
    public static List<TopicSettings> ofKiosk(UUID kiosk) {
        return List.of(
                compacted(Topics.kioskDirectory(kiosk), 1),
                kept(Topics.kioskCommands(kiosk), 1, Duration.ofHours(1)),
                kept(Topics.kioskEvents(kiosk), 1, Duration.ofDays(7)).stampedBy(Stamp.BROKER));
    }

    /** The same as Kafka's topic configuration, to be handed to {@code NewTopic.configs}. */
    public Map<String, String> configuration() {
        Map<String, String> configuration = new HashMap<>();
        switch (cleanup) {
            case COMPACT -> {
                configuration.put("cleanup.policy", "compact");
                configuration.put("delete.retention.ms", millis(retention));
                configuration.put("max.compaction.lag.ms", millis(COMPACTION_LAG));
            }
            case DELETE -> {
                configuration.put("cleanup.policy", "delete");
                configuration.put("retention.ms", millis(retention));
            }
        }
        if (stamp == Stamp.BROKER) {
            configuration.put("message.timestamp.type", "LogAppendTime");
        }
        return Map.copyOf(configuration);
    }

    private TopicSettings stampedBy(Stamp clock) {
        return new TopicSettings(name, partitions, cleanup, retention, clock);
    }

    private static TopicSettings compacted(String name, int partitions) {
        return new TopicSettings(name, partitions, Cleanup.COMPACT, TOMBSTONES, Stamp.SENDER);
    }

    private static TopicSettings kept(String name, int partitions, Duration retention) {
        return new TopicSettings(name, partitions, Cleanup.DELETE, retention, Stamp.SENDER);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
