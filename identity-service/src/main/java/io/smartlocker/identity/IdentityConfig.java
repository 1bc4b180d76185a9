package io.smartlocker.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Everything about identity-service that an operator can set. */
@ConfigMapping(prefix = "smartlocker.identity")
public interface IdentityConfig {
    Bootstrap bootstrap();

    Tokens tokens();

    Sessions sessions();

    Hashing hashing();

    Throttle throttle();

    Passwords passwords();

    Badges badges();

    Mail mail();

    /** Where people reach the web admin; links in mails begin with it. */
    @WithDefault("http://localhost:8080")
    URI webAdmin();

    Erasure erasure();

    Outgoing outgoing();

    Directories directories();

    /** The first start on an empty schema. */
    interface Bootstrap {
        /** Name of the first organisation. */
        @WithDefault("My organisation")
        String organization();

        /** Password of the first administrator; a random one is printed once when absent. */
        Optional<String> adminPassword();
    }

    /** Access tokens. */
    interface Tokens {
        @WithDefault("https://smartlocker")
        String issuer();

        /** How long an access token is good. */
        @WithDefault("10m")
        Duration life();

        /** How long a key signs before the next takes over. The next is published all that time. */
        @WithDefault("30d")
        Duration signingPeriod();

        /** How long a key is published before it signs, so that whoever keeps the keys for a while has it by then. */
        @WithDefault("3m")
        Duration publishedBefore();

        /** How often the keys are read again, and the old ones tidied away. */
        @WithDefault("1m")
        Duration keyRefresh();
    }

    /** Staying signed in. */
    interface Sessions {
        /** A refresh token that was not used for so long is worthless. */
        @WithDefault("12h")
        Duration idle();

        /** However busy, a session ends after this. */
        @WithDefault("7d")
        Duration life();

        /** A refresh token may be used again for so long, in case the first answer was lost. */
        @WithDefault("10s")
        Duration grace();
    }

    /** Argon2id; each verification takes 19 MiB while it runs. */
    interface Hashing {
        /** How many run at once. */
        @WithDefault("2")
        int threads();

        /** How many may wait; more are refused with 429. */
        @WithDefault("64")
        int waiting();
    }

    /** Slowing down those who guess. */
    interface Throttle {
        /** Failures of one credential after which it is locked for a while. */
        @WithDefault("5")
        int credentialFailures();

        /** Failures from one address after which it is locked for a while. */
        @WithDefault("5")
        int addressFailures();

        /** Failures older than this are forgotten. */
        @WithDefault("15m")
        Duration memory();
    }

    /** Badges. */
    interface Badges {
        /** How long a kiosk waits for the badge that is to be enrolled. */
        @WithDefault("2m")
        Duration enrolmentLife();
    }

    /** Lost passwords. */
    interface Passwords {
        /** How long a mailed link to a new password is good. */
        @WithDefault("30m")
        Duration resetLinkLife();
    }

    /** Mails to people. The server's address and credentials are Quarkus' own settings, {@code quarkus.mailer.*}. */
    interface Mail {
        /** The SMTP server; mails wait while there is none. */
        Optional<String> host();

        /** How long to wait after a first failure; each further wait is twice as long. */
        @WithDefault("10s")
        Duration retryAfter();

        /** The longest wait between two tries. */
        @WithDefault("15m")
        Duration longestWait();

        /** A mail that could not be sent for so long is given up. */
        @WithDefault("24h")
        Duration giveUpAfter();
    }

    /** Forgetting who deleted people were; when, each organisation says. */
    interface Erasure {
        /** How often those whose time has come are looked for. */
        @WithDefault("1h")
        Duration every();
    }

    /** Connections to where customers say. */
    interface Outgoing {
        /** Whether that may be this machine or its neighbours on the link. */
        @WithDefault("false")
        boolean localAllowed();
    }

    /** People taken from directories. */
    interface Directories {
        /** Whether a directory may be asked without TLS, with the password in the clear. */
        @WithDefault("false")
        boolean plainTextAllowed();

        /** How long a directory may take to answer. */
        @WithDefault("30s")
        Duration timeout();

        /** How many people are read at once, and written in one transaction. */
        @WithDefault("1000")
        int page();

        /** How often it is looked whether a run is due. */
        @WithDefault("15s")
        Duration tick();

        /** A run whose process was not heard of for so long is taken to have died with it. */
        @WithDefault("5m")
        Duration silence();
    }
}
