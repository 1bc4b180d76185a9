package io.smartlocker.locker.kiosk;

import io.smartlocker.contracts.Topics;
import io.smartlocker.locker.broker.BrokerAdmin;
import io.smartlocker.locker.directory.KioskTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.SecurityDisabledException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.jboss.logging.Logger;

/** What the broker is told about kiosks. Everything may be told again; all calls block. */
@ApplicationScoped
class KioskBroker {
    private static final Logger LOG = Logger.getLogger(KioskBroker.class);

    private final BrokerAdmin broker;
    private final KioskTopics topics;
    private volatile boolean saidOpen;

    KioskBroker(BrokerAdmin broker, KioskTopics topics) {
        this.broker = broker;
        this.topics = topics;
    }

    /** Creates the kiosk's topics and lets it read its directory and commands and write its events, nothing else. */
    void admit(UUID kiosk) throws InterruptedException, ExecutionException {
        topics.create(kiosk);
        allow(broker.client().createAcls(rights(kiosk)).all());
    }

    /** Takes the kiosk's rights; its topics stay until their records are old. */
    void exclude(UUID kiosk) throws InterruptedException, ExecutionException {
        List<AclBindingFilter> rights =
                rights(kiosk).stream().map(AclBinding::toFilter).toList();
        allow(broker.client().deleteAcls(rights).all());
    }

    private void allow(KafkaFuture<?> told) throws InterruptedException, ExecutionException {
        try {
            told.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof SecurityDisabledException)) {
                throw e;
            }
            if (!saidOpen) {
                saidOpen = true;
                LOG.warn("The broker has no authorizer: any client of it may read and write every kiosk's topics");
            }
        }
    }

    /** A kiosk's principal is its id, as its token says. */
    private static List<AclBinding> rights(UUID kiosk) {
        return Stream.of(
                        right(kiosk, Topics.kioskDirectory(kiosk), AclOperation.READ),
                        right(kiosk, Topics.kioskCommands(kiosk), AclOperation.READ),
                        right(kiosk, Topics.kioskEvents(kiosk), AclOperation.WRITE))
                .toList();
    }

    private static AclBinding right(UUID kiosk, String topic, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                new AccessControlEntry("User:" + kiosk, "*", operation, AclPermissionType.ALLOW));
    }
}
