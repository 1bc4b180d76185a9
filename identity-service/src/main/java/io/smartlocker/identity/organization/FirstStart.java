package io.smartlocker.identity.organization;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Alone;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.credential.RandomPassword;
import io.smartlocker.identity.token.SigningKeys;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * On an empty schema: creates the first organisation and its administrator. Replicas that start together take turns under
 * an advisory lock, and the second finds the first one's work done.
 */
@ApplicationScoped
class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final String USERNAME = "admin";
    private static final int BEFORE_THE_STREAMS = 100;

    private final IdentityConfig.Bootstrap config;
    private final Organizations organizations;
    private final CreateOrganization createOrganization;
    private final SigningKeys signingKeys;
    private final RelayBell bell;

    FirstStart(
            IdentityConfig config,
            Organizations organizations,
            CreateOrganization createOrganization,
            SigningKeys signingKeys,
            RelayBell bell) {
        this.config = config.bootstrap();
        this.organizations = organizations;
        this.createOrganization = createOrganization;
        this.signingKeys = signingKeys;
        this.bell = bell;
    }

    void start(@Observes @Priority(BEFORE_THE_STREAMS) StartupEvent event) throws Throwable {
        String password = config.adminPassword().orElseGet(RandomPassword::make);
        Optional<CreateOrganization.Created> created = VertxContextSupport.subscribeAndAwait(
                () -> Alone.inTransaction(() -> signingKeys.renew().flatMap(renewed -> createIfEmpty(password))));
        bell.ring();
        created.ifPresent(first -> tell(first, password));
    }

    private Uni<Optional<CreateOrganization.Created>> createIfEmpty(String password) {
        return organizations
                .count()
                .flatMap(known -> known > 0
                        ? Uni.createFrom().item(Optional.empty())
                        : createOrganization
                                .create(config.organization(), USERNAME, password)
                                .map(Optional::of));
    }

    /** A made-up password is shown to the person at the console once, and is in no log. */
    @SuppressWarnings("SystemOut")
    private void tell(CreateOrganization.Created first, String password) {
        EventLog.info(LOG, "first organisation created", Map.of("organization", first.organization()));
        if (config.adminPassword().isEmpty()) {
            System.out.printf("First administrator: username %s, password %s (shown this once)%n", USERNAME, password);
        }
    }
}
