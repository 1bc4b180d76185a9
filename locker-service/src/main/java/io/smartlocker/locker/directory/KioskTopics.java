package io.smartlocker.locker.directory;

import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.locker.broker.BrokerAdmin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Which of the kiosks' topics there are, as the broker says. All calls block. */
@ApplicationScoped
public class KioskTopics {
    private final BrokerAdmin broker;

    KioskTopics(BrokerAdmin broker) {
        this.broker = broker;
    }

    /** The ids of all topics by their names. */
    Map<String, String> ids() throws InterruptedException, ExecutionException {
        Map<String, String> ids = new HashMap<>();
        broker.client()
                .listTopics()
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
        for (KafkaFuture<Void> created :
                broker.client().createTopics(topics).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
