package io.smartlocker.audit.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.delivery.DueDeliveries.Due;
import io.smartlocker.audit.delivery.DueDeliveries.Wish;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Delivers what is due, each delivery on a thread of its own. A receiver gets a few at once, one that fails gets one, and all
 * that fail together get half of the places: so nobody waits for somebody else's receiver.
 */
@ApplicationScoped
class DeliverWebhooks {
    private static final Logger LOG = Logger.getLogger(DeliverWebhooks.class);
    /** Settling may take longer than telling when the database is busy. */
    private static final int LEASE_IN_TIMEOUTS = 6;

    private final Deliveries deliveries;
    private final DueDeliveries due;
    private final Courier courier;
    private final SettleDelivery settle;
    private final RelayBell bell;
    private final AuditConfig.Webhooks config;
    private final UnderWay underWay;
    private final Round round;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("webhook-", 0).factory());

    DeliverWebhooks(
            Deliveries deliveries,
            DueDeliveries due,
            Courier courier,
            SettleDelivery settle,
            RelayBell bell,
            AuditConfig config) {
        this.deliveries = deliveries;
        this.due = due;
        this.courier = courier;
        this.settle = settle;
        this.bell = bell;
        this.config = config.webhooks();
        this.underWay = new UnderWay(config.webhooks().atOnce());
        this.round = new Round("webhook-deliveries", config.webhooks().tick(), this::deliverSome);
    }

    void start(@Observes StartupEvent event) {
        bell.alsoWake(() -> {
            if (deliveries.areExpected()) {
                round.wake();
            }
        });
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
        threads.shutdown();
        if (!threads.awaitTermination(2 * config.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Some deliveries are broken off; they are told again");
        }
    }

    private boolean deliverSome() throws Throwable {
        deliver(new Wish(false, underWay.free(false), config.atOncePerReceiver(), underWay.webhooks()));
        deliver(new Wish(true, underWay.free(true), 1, underWay.webhooks()));
        return false;
    }

    private void deliver(Wish wish) throws Throwable {
        if (wish.most() <= 0) {
            return;
        }
        Duration lease = config.timeout().multipliedBy(LEASE_IN_TIMEOUTS);
        List<Due> taken = inTransaction(() -> due.take(wish, lease, config.giveUpAfter()));
        for (Due one : taken) {
            deliveries.taken();
            underWay.begins(one);
            threads.execute(() -> deliver(one));
        }
    }

    private void deliver(Due one) {
        try {
            Answer answer = courier.tell(one);
            inTransaction(() -> settle.settle(one, answer));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            LOG.warnf("The delivery %s is told again: %s", one.id(), e.toString());
        } finally {
            underWay.ends(one);
            round.wake();
        }
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }
}
