package io.smartlocker.gateway.link;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.gateway.HealthBell;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.enrolment.Enrolment;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the kiosk is: at a pace, soon after a vital sign changed, and when a command asks. It passes the journal by, so
 * that a kiosk whose disk is broken is still heard. Used by one thread.
 */
final class TellHealth {
    /** Not counted among the facts. */
    private static final long UNNUMBERED = 0;
    /** However often it is woken, vital signs are looked at no more often. */
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final HealthReport report;
    private final VitalSigns vitalSigns;
    private final HealthBell bell;
    private final WallClock clock;
    private final Enrolment enrolment;
    private final String topic;
    private final long everyNanos;
    private VitalSigns.@Nullable Signs told;
    private long toldAt;
    private long lookedAt;

    TellHealth(
            HealthReport report,
            VitalSigns vitalSigns,
            HealthBell bell,
            WallClock clock,
            Enrolment enrolment,
            Enrolment.Topics topics,
            Duration every) {
        this.report = report;
        this.vitalSigns = vitalSigns;
        this.bell = bell;
        this.clock = clock;
        this.enrolment = enrolment;
        topic = topics.events();
        everyNanos = every.toNanos();
    }

    /** @throws ExecutionException if it did not arrive; it is tried again */
    void tellIfDue(Producer<String, String> producer) throws InterruptedException, ExecutionException {
        Optional<HealthBell.Asked> asked = bell.next();
        if (asked.isEmpty() && isDue()) {
            tell(producer, null);
        }
        while (asked.isPresent()) {
            tell(producer, asked.get().command());
            bell.answered(asked.get());
            asked = bell.next();
        }
    }

    private boolean isDue() {
        long now = System.nanoTime();
        if (told != null && now - lookedAt < LOOK_NANOS) {
            return false;
        }
        lookedAt = now;
        return told == null || now - toldAt >= everyNanos || !vitalSigns.now().equals(told);
    }

    private void tell(Producer<String, String> producer, @Nullable UUID command)
            throws InterruptedException, ExecutionException {
        VitalSigns.Signs signs = vitalSigns.now();
        KioskEvent event =
                new KioskEvent(UuidV7.next(), UNNUMBERED, clock.now(), clock.trusted(), null, report.compose(command));
        producer.send(KioskMessage.of(event, enrolment, topic)).get();
        told = signs;
        toldAt = System.nanoTime();
    }
}
