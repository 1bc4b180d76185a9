package io.smartlocker.locker.directory;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smartlocker.contracts.TopicSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** Which of the kiosks' topics there are, as the broker says. All calls block. */
@ApplicationScoped
public class KioskTopics {
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;
    private @Nullable Admin admin;

    KioskTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    void stop(@Observes ShutdownEvent event) {
        if (admin != null) {
            admin.close(GRACE);
        }
    }

    /** The ids of all topics by their names. */
    Map<String, String> ids() throws InterruptedException, ExecutionException {
        Map<String, String> ids = new HashMap<>();
        admin().listTopics()
                .listings()
                .get()
                .forEach(topic -> ids.put(topic.name(), topic.topicId().toString()));
        return ids;
    }

    /** Creates those of a kiosk's topics that are not there. */
    public void create(UUID kiosk) throws InterruptedException, ExecutionException {
        List<NewTopic> topics = TopicSettings.ofKiosk(kiosk).stream()
                .map(topic -> new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                        .configs(topic.configuration()))
                .toList();
        for (KafkaFuture<Void> created : admin().createTopics(topics).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(kafka);
        }
        return admin;
    }
}
