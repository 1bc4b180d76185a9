package io.smartlocker.identity.dialect.ruangkerja;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells an organisation's serial, and lets it keep the one that its clients know from the earlier system. */
@ApplicationScoped
class NameOrganization {
    private static final Pattern SERIAL = Pattern.compile("[A-Z0-9]{4,40}");

    private final OrganizationSerials serials;
    private final Outbox outbox;

    NameOrganization(OrganizationSerials serials, Outbox outbox) {
        this.serials = serials;
        this.outbox = outbox;
    }

    @WithSession
    Uni<SerialAnswer> find(Caller caller) {
        return serials.of(caller.organization()).map(SerialAnswer::of);
    }

    /** @throws ProblemException 400 if it looks different or is another organisation's */
    @Writes
    Uni<SerialAnswer> name(SerialAnswer.Serial request, Caller caller) {
        String serial = request.serial();
        if (serial == null || !SERIAL.matcher(serial).matches()) {
            throw ProblemException.of(CommonProblem.INVALID, "serial", "serial has 4 to 40 letters A-Z and digits 0-9");
        }
        return serials.put(caller.organization(), serial)
                .invoke(free -> {
                    if (!free) {
                        throw ProblemException.of(CommonProblem.INVALID, "serial", "serial already been taken");
                    }
                })
                .flatMap(named -> outbox.add(Deed.by(caller)
                        .done(
                                "organization.serial-set",
                                Subject.Kind.ORGANIZATION,
                                caller.organization(),
                                Map.of("serial", serial))))
                .map(told -> SerialAnswer.of(serial));
    }
}
