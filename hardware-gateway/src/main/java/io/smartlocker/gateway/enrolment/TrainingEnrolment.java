package io.smartlocker.gateway.enrolment;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.gateway.journal.Journal;
import java.nio.file.Path;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Makes the data directory of a kiosk that is enrolled at services that are nowhere: {@code TrainingEnrolment <data directory>}.
 * The start that is recorded for quick starts then loads what the start of every enrolled kiosk does, Kafka's clients above all.
 */
public final class TrainingEnrolment {
    /** Nobody listens there. */
    private static final String NOWHERE = "127.0.0.1:1";

    private TrainingEnrolment() {}

    public static void main(String[] arguments) throws JoseException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: TrainingEnrolment <data directory>");
        }
        Path directory = Path.of(arguments[0]);
        Journal.open(directory).close();
        EnrolmentFile file = new EnrolmentFile(directory);
        UUID kiosk = UuidV7.next();
        file.store(new Enrolment(
                Enrolment.State.ACTIVE,
                kiosk,
                UuidV7.next(),
                file.key().fingerprint(),
                EcJwkGenerator.generateJwk(EllipticCurves.P256).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY),
                "http://" + NOWHERE + "/token",
                new Enrolment.Topics(
                        Topics.kioskDirectory(kiosk), Topics.kioskCommands(kiosk), Topics.kioskEvents(kiosk)),
                NOWHERE));
    }
}
