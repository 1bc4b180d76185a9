package io.smartlocker.gateway;

import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import java.nio.file.Path;
import java.util.Optional;

/** What the kiosk keeps in its data directory, opened: who it is, what happened, and what it knows from the services. */
record KioskStore(EnrolmentFile enrolment, Journal journal, Replica replica) {
    /** @param journalKey file of the key that the journal is sealed with, if it does not lie beside it */
    static KioskStore open(Path directory, Optional<Path> journalKey) {
        EnrolmentFile enrolment = new EnrolmentFile(directory);
        Journal journal = journalKey.map(key -> Journal.open(directory, key)).orElseGet(() -> Journal.open(directory));
        return new KioskStore(enrolment, journal, new Replica(journal, enrolment));
    }
}
