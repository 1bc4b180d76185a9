package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.directory.Directory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.Lockouts;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds the person behind a badge or a PIN. What fails never tells which half was wrong, and takes the same time. */
@Singleton
final class Identification {
    private static final Logger LOG = Logger.getLogger(Identification.class);

    private final Replica replica;
    private final Journal journal;
    private final Lockouts lockouts;
    private final Facts facts;
    private final WallClock clock;

    Identification(Replica replica, Journal journal, Lockouts lockouts, Facts facts, WallClock clock) {
        this.replica = replica;
        this.journal = journal;
        this.lockouts = lockouts;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @throws KioskProblem 401 when nobody is recognised, 403 for somebody whom this kiosk does not serve, 429 while the
     *     credential is locked, 503 before set-up
     */
    Person identify(Claim claim) {
        Directory directory = replica.current();
        EdgeKeys keys = directory.keys().orElseThrow(() -> KioskProblem.refused(503, Reason.NOT_READY));
        Optional<Person> person =
                switch (claim) {
                    case Claim.Badge badge -> directory.personWithBadge(badge.uid());
                    case Claim.EmployeeIdAndPin pin -> withPin(directory, keys, pin);
                };
        return person.orElseThrow(() -> stranger(directory, claim)
                .map(known -> refusal(403, new KioskFact.TapRefused(known, Reason.NOT_GRANTED.name(), null)))
                .orElseGet(() -> refusal(401, notRecognised(keys, claim))));
    }

    /** Only a badge tells a stranger: a number that anybody can type must not tell who works here. */
    private static Optional<UUID> stranger(Directory directory, Claim claim) {
        return switch (claim) {
            case Claim.Badge badge -> directory.strangerWithBadge(badge.uid());
            case Claim.EmployeeIdAndPin pin -> Optional.empty();
        };
    }

    /** Tells the verifier of the badge, so that an administrator can have it enrolled by this tap. */
    private static KioskFact.TapRefused notRecognised(EdgeKeys keys, Claim claim) {
        String badge =
                switch (claim) {
                    case Claim.Badge tapped -> Verifiers.badge(keys, tapped.uid());
                    case Claim.EmployeeIdAndPin pin -> null;
                };
        return new KioskFact.TapRefused(null, Reason.NOT_RECOGNISED.name(), badge);
    }

    private KioskProblem refusal(int status, KioskFact.TapRefused refused) {
        facts.append(null, refused);
        LOG.infof("Tap refused. person=%s reason=%s", refused.person(), refused.reason());
        return KioskProblem.refused(status, Reason.valueOf(refused.reason()));
    }

    /** One at a time: somebody who tries PINs in parallel is counted, and one verification's memory is enough. */
    private synchronized Optional<Person> withPin(Directory directory, EdgeKeys keys, Claim.EmployeeIdAndPin claim) {
        Optional<Person> named = directory.personWithEmployeeId(claim.employeeId());
        String credential = "pin:"
                + named.map(person -> person.id().toString())
                        .orElse(claim.employeeId().toLowerCase(Locale.ROOT));
        Instant now = clock.now();
        lockouts.lockedUntil(credential, now).ifPresent(until -> {
            throw KioskProblem.throttled(Duration.between(now, until).plusSeconds(1));
        });
        UUID user = named.map(Person::id).orElse(new UUID(0, 0));
        PinVerifier verifier =
                named.map(Person::pin).flatMap(PinVerifier::parse).orElse(PinVerifier.NOBODY);
        boolean right = verifier.fits(Verifiers.pinInput(keys, user, claim.pin()));
        count(credential, right, named.map(Person::id).orElse(null));
        return right ? named : Optional.empty();
    }

    private void count(String credential, boolean right, @Nullable UUID person) {
        journal.change(connection -> {
            if (right) {
                lockouts.succeeded(connection, credential);
            } else if (lockouts.failed(connection, credential, clock.now()).isPresent()) {
                facts.append(connection, null, new KioskFact.TapRefused(person, Reason.THROTTLED.name(), null));
                LOG.infof("Credential locked. person=%s", person);
            }
        });
    }
}
