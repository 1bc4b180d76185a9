package io.smartlocker.platform.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A thing of no domain, to try the platform with. */
@Entity
class Note {
    @Id
    UUID id;

    UUID organization;
    String text;

    @Version
    long version;
}
