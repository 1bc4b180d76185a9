package io.smartlocker.locker.directory;

import java.util.UUID;

/** The kinds of entries of a directory that are composed from what other parts of the house tell. */
enum Part {
    SITE("site"),
    KEYS("keys"),
    BAY("bay"),
    SHIFT("shift"),
    PERSON("user"),
    /** After the persons: whoever is none is a stranger. */
    STRANGER("stranger"),
    /** After the persons: a device that somebody holds follows its holder. */
    DEVICE("device"),
    /** After the devices: it goes where its device is. */
    RESERVATION("reservation"),
    /** Signed, not composed; it is here to be taken back with the rest. */
    LEASE("lease");

    private final String prefix;

    Part(String prefix) {
        this.prefix = prefix;
    }

    /** The key of the entry about this subject. */
    String key(UUID subject) {
        return prefix + ":" + subject;
    }
}
