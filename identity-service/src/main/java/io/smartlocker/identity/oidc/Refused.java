package io.smartlocker.identity.oidc;

/** A sign-in that goes no further. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /** @param message for our log; without tokens and names */
    Refused(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
