package io.smartlocker.gateway.link;

import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.HealthBell;
import io.smartlocker.gateway.LinkState;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.Offsets;
import io.smartlocker.gateway.opening.CancelCommand;
import io.smartlocker.gateway.opening.CarryOutCommand;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the link once the kiosk is enrolled, and stops it. */
@Singleton
public final class Link {
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(2);

    private final KafkaSettings settings;
    private final Replica replica;
    private final CarryOutCommand carryOut;
    private final CancelCommand cancel;
    private final Journal journal;
    private final Offsets offsets;
    private final Facts facts;
    private final LinkState state;
    private final HealthReport report;
    private final VitalSigns vitalSigns;
    private final HealthBell bell;
    private final WallClock clock;
    private final GatewayConfig config;
    private final List<Thread> threads = new ArrayList<>();

    Link(
            KafkaSettings settings,
            Replica replica,
            CarryOutCommand carryOut,
            CancelCommand cancel,
            Journal journal,
            Offsets offsets,
            Facts facts,
            LinkState state,
            HealthReport report,
            VitalSigns vitalSigns,
            HealthBell bell,
            WallClock clock,
            GatewayConfig config) {
        this.settings = settings;
        this.replica = replica;
        this.carryOut = carryOut;
        this.cancel = cancel;
        this.journal = journal;
        this.offsets = offsets;
        this.facts = facts;
        this.state = state;
        this.report = report;
        this.vitalSigns = vitalSigns;
        this.bell = bell;
        this.clock = clock;
        this.config = config;
    }

    /** Starts the link if the enrolment says where to; once. */
    public synchronized void start(Enrolment enrolment) {
        Enrolment.Topics topics = enrolment.topics();
        if (topics == null || !settings.known(enrolment) || !threads.isEmpty()) {
            return;
        }
        threads.add(Thread.ofPlatform().daemon().name("link-in").start(in(enrolment, topics)));
        threads.add(Thread.ofPlatform().daemon().name("link-out").start(out(enrolment, topics)));
    }

    private LinkIn in(Enrolment enrolment, Enrolment.Topics topics) {
        return new LinkIn(
                settings.consumer(enrolment),
                new FollowDirectory(replica, offsets, topics.directory()),
                new FollowCommands(carryOut, cancel, journal, offsets, topics.commands()),
                offsets,
                state,
                clock,
                new Backoff(config.retry()));
    }

    private LinkOut out(Enrolment enrolment, Enrolment.Topics topics) {
        LinkOut out = new LinkOut(
                settings.producer(enrolment),
                new TellHealth(
                        report,
                        vitalSigns,
                        bell,
                        clock,
                        enrolment,
                        topics,
                        config.health().every()),
                new TellFacts(facts, enrolment, topics),
                new Backoff(config.retry()));
        journal.afterCommit(out::wake);
        bell.onAsk(out::wake);
        return out;
    }

    /** Stops reading and telling; what was not told is told after the next start. */
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(STOPS_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        // What is written from now on is written while nobody listens here.
        state.cutOff(clock.now());
    }
}
