package io.smartlocker.platform.outbox;

/** The broker did not acknowledge; the messages stay in the outbox. */
final class SendFailed extends Exception {
    private static final long serialVersionUID = 1;

    SendFailed(Throwable cause) {
        super("Kafka did not take the messages: " + cause.getMessage(), cause);
    }
}
