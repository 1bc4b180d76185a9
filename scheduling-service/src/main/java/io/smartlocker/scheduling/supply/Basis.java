package io.smartlocker.scheduling.supply;

/** What it rests on that a device is taken to be ready at some time, or not to be. */
public enum Basis {
    /** It can be handed out now. */
    READY,
    /** It charges, and will have charged long enough. */
    CHARGING,
    /** Somebody holds it and is to bring it back. */
    DUE_BACK,
    /** A shift that begins earlier is taken to use it, and to bring it back at its end. */
    AFTER_SHIFT,
    /** Somebody holds it and should have brought it back. It is not counted on. */
    OVERDUE,
    /** Somebody holds it, and nothing says until when. It is not counted on. */
    NO_DUE_TIME,
    /** It is not charged enough and does not charge. It is not counted on. */
    NOT_CHARGING,
    /** It, its bay or its locker is out of order or out of service, or the bay is one person's. It is not counted on. */
    UNUSABLE
}
