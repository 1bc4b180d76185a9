package io.smartlocker.scheduling.escalation;

/** What a step does. */
enum StepAction {
    /** Whoever holds the device gets a mail. */
    TELL_HOLDER,
    /** A certain person gets a mail. */
    TELL_USER,
    /** The members of a group get a mail. */
    TELL_GROUP,
    /**
     * Those who may do something at the location get a mail. Roles are told of by what they allow, so a step names that and
     * not the role.
     */
    TELL_PERMITTED,
    /** The log has {@code custody.overdue}, which a webhook can carry on. */
    RECORD
}
