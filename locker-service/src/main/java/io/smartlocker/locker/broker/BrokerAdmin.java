package io.smartlocker.locker.broker;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** The one client through which the broker is asked. While Kafka is away its answers fail after a minute. */
@ApplicationScoped
public class BrokerAdmin {
    private final Map<String, Object> kafka;
    private @Nullable Admin admin;

    BrokerAdmin(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** Connects at the first call, and by itself again whenever it has to. */
    public synchronized Admin client() {
        if (admin == null) {
            admin = Admin.create(kafka);
        }
        return admin;
    }

    /** Before the rounds are ended, which are let finish: what one of them waits for fails now instead of in a minute. */
    synchronized void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
