package io.smartlocker.identity.oidc;

import java.util.Locale;

/** Why somebody was not let in, as the page learns it. It never tells whether somebody exists. */
enum Refusal {
    /** Begun too long ago, in another browser, or used already. */
    SESSION_UNKNOWN,
    /** The provider refused, or could not be reached. */
    PROVIDER_FAILED,
    /** What the provider sent does not prove anything. */
    TOKEN_INVALID,
    EMAIL_UNVERIFIED,
    DOMAIN_NOT_ALLOWED,
    /** Nobody here is meant, or he may not sign in. */
    NOT_ALLOWED;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
