package io.smartlocker.platform.note;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A thing of no domain, to try the platform with. */
@Entity
public class Note {
    @Id
    UUID id;

    UUID organization;
    String text;

    @Version
    long version;

    public static Note of(UUID organization, String text) {
        Note note = new Note();
        note.id = UuidV7.next();
        note.organization = organization;
        note.text = text;
        return note;
    }
}
