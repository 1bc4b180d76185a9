package io.smartlocker.local.demo;

/** Why the demo site could not be made, with what the service answered. */
public final class DemoFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    DemoFailed(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status that was answered, 0 when nothing was. */
    int status() {
        return status;
    }
}
