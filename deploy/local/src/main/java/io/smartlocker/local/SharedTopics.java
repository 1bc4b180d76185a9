package io.smartlocker.local;

import io.smartlocker.contracts.TopicSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the topics that exist once for the whole installation, as {@link TopicSettings} describes them. */
final class SharedTopics implements Readiness {
    private static final short ONE_REPLICA = 1;

    private final String bootstrapServers;

    SharedTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Kafka is ready for the services as soon as it has all shared topics; makes those that are missing. */
    @Override
    public boolean ready() throws InterruptedException {
        if (!Listening.on(bootstrapServers)) {
            return false;
        }
        try (Admin admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers,
                "request.timeout.ms", "3000",
                "default.api.timeout.ms", "3000"))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = TopicSettings.shared().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(SharedTopics::topic)
                    .toList();
            admin.createTopics(missing).all().get();
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    private static NewTopic topic(TopicSettings settings) {
        return new NewTopic(settings.name(), settings.partitions(), ONE_REPLICA).configs(settings.configuration());
    }
}
