package io.smartlocker.platform.inbox;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * Whether a consumer of the new group protocol is still in contact with Kafka. One that is not has to be closed: as of
 * kafka-clients 4.1 it looks for its coordinator without ever waiting, on the client's own thread and in every poll, and
 * takes a whole core for as long as there is none (a request that cannot be sent is held to be due at once; KAFKA-20253 and
 * KAFKA-21010 are of the same kind). No setting changes that.
 */
final class Contact {
    /** Longer than any broker lets members wait between heartbeats ({@code group.consumer.max.heartbeat.interval.ms}). */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Consumer<?, ?> consumer;
    private final MetricName answers;
    private final MetricName connections;
    private final MetricName heartbeat;
    private double answersHeard;
    private long lastWell = System.nanoTime();

    /** @param client the consumer's {@code client.id} */
    Contact(Consumer<?, ?> consumer, String client) {
        Map<String, String> tags = Map.of("client-id", client);
        this.consumer = consumer;
        this.answers = new MetricName("response-total", "consumer-metrics", "", tags);
        this.connections = new MetricName("connection-count", "consumer-metrics", "", tags);
        this.heartbeat = new MetricName("last-heartbeat-seconds-ago", "consumer-coordinator-metrics", "", tags);
    }

    /**
     * To be asked after a poll that waited in vain. Lost is who holds no connection and heard nothing since it was asked
     * last, and who heard nothing, or sent no heartbeat, for longer than a member may.
     * Who follows nothing is no member.
     */
    boolean isLost() {
        boolean isSilent = number(answers) == answersHeard;
        answersHeard = number(answers);
        if (consumer.subscription().isEmpty() || !isSilent && heartbeats()) {
            lastWell = System.nanoTime();
        }
        return isSilent && number(connections) <= 0 || System.nanoTime() - lastWell > PATIENCE.toNanos();
    }

    private boolean heartbeats() {
        double secondsAgo = number(heartbeat);
        return secondsAgo >= 0 && secondsAgo < PATIENCE.toSeconds();
    }

    /** Negative when there is none yet. */
    private double number(MetricName name) {
        Metric metric = consumer.metrics().get(name);
        return metric != null && metric.metricValue() instanceof Number value ? value.doubleValue() : -1;
    }
}
