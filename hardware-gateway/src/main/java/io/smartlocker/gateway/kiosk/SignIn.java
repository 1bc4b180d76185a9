package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Lets a person in who may take, return or order something. */
@Singleton
final class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class);

    private final Identification identification;
    private final Rights rights;
    private final Sessions sessions;
    private final Facts facts;

    SignIn(Identification identification, Rights rights, Sessions sessions, Facts facts) {
        this.identification = identification;
        this.rights = rights;
        this.sessions = sessions;
        this.facts = facts;
    }

    record Result(Session session, RightsView rights) {}

    /**
     * @param arrivedNanos {@link System#nanoTime} when the request arrived
     * @throws KioskProblem 401 when nobody is recognised, 403 when the person may neither take nor return nor order
     */
    Result signIn(Claim claim, long arrivedNanos) {
        Person person = identification.identify(claim);
        RightsView view = rights.of(person);
        if (view.takeRefused() != null
                && view.holds().isEmpty()
                && view.orders().isEmpty()) {
            Reason reason = Reason.valueOf(view.takeRefused().reason());
            facts.append(null, new KioskFact.TapRefused(person.id(), reason.name(), null));
            LOG.infof("Tap refused. person=%s reason=%s", person.id(), reason);
            throw KioskProblem.refused(403, reason, view.takeRefused().from());
        }
        facts.appendSoon(new KioskFact.TapAccepted(person.id()));
        LOG.infof("Tap accepted. person=%s", person.id());
        return new Result(sessions.begin(person.id(), System.nanoTime() - arrivedNanos), view);
    }
}
