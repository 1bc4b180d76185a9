package io.smartlocker.audit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Everything about audit-service that an operator can set. */
@ConfigMapping(prefix = "smartlocker.audit")
public interface AuditConfig {
    Checkpoints checkpoints();

    Retention retention();

    Export export();

    Webhooks webhooks();

    Live live();

    /** Signatures under the ends of the logs. */
    interface Checkpoints {
        /**
         * PEM with the P-256 private key that signs (PKCS#8), and after it the public keys of those that signed before.
         * Without it nothing is signed, and nothing is removed from a log either.
         */
        Optional<String> key();

        /** A file with the same; it comes before the key itself. */
        Optional<Path> keyFile();

        /** How often a log that has grown is signed. */
        @WithDefault("1h")
        Duration every();
    }

    /** Removing what an organisation no longer wants to keep; for how long, each says for itself. */
    interface Retention {
        /** How often it is looked for what can go. */
        @WithDefault("1h")
        Duration every();

        /** How many entries are removed in one transaction. */
        @WithDefault("5000")
        int batch();
    }

    /** The log as a file. */
    interface Export {
        /** How many entries are read at once. */
        @WithDefault("1000")
        int page();
    }

    /** Telling other systems. */
    interface Webhooks {
        /**
         * Networks that may be told although they are private or this machine's own, in CIDR notation, for example
         * {@code 10.1.0.0/16}.
         */
        Optional<List<String>> allowedNetworks();

        /** Whether a receiver may be told without TLS. */
        @WithDefault("false")
        boolean plainTextAllowed();

        /**
         * A PEM file with certificates of authorities that are trusted to know receivers, beside those that the Java runtime
         * trusts.
         */
        Optional<Path> trustedCertificates();

        /** How long a receiver may take, from the look-up of its name to its answer. */
        @WithDefault("5s")
        Duration timeout();

        /** The wait after a first failure; each further one is twice as long. */
        @WithDefault("15s")
        Duration firstRetry();

        /** The longest wait between two tries. */
        @WithDefault("1h")
        Duration longestRetry();

        /** For how long a delivery is tried; a receiver that takes nothing for so long is told no more. */
        @WithDefault("3d")
        Duration giveUpAfter();

        /** How long a replaced secret still signs beside the new one. */
        @WithDefault("24h")
        Duration oldSecretLife();

        /** How many deliveries to one receiver may be under way at once, in each process. */
        @WithDefault("4")
        int atOncePerReceiver();

        /** How many deliveries may be under way at once, in each process; half of them at most to receivers that fail. */
        @WithDefault("128")
        int atOnce();

        /** How many webhooks an organisation may have. */
        @WithDefault("50")
        int mostPerOrganization();

        /** How long it can be looked up what was delivered. */
        @WithDefault("30d")
        Duration keep();

        /** How often it is looked whether something is due, beside the moments when something new came. */
        @WithDefault("1s")
        Duration tick();
    }

    /** What is, told while it changes. */
    interface Live {
        /** For how long back a client can take up where it stopped. */
        @WithDefault("10m")
        Duration window();

        /** How much of that is held in memory at most. */
        @WithDefault("16M")
        MemorySize windowSize();

        /** How often a silent stream says that it is still there. */
        @WithDefault("15s")
        Duration heartbeat();

        /** How long a client may leave what it was sent before its stream ends. */
        @WithDefault("1m")
        Duration patience();

        /** How many clients may listen to one process. */
        @WithDefault("500")
        int mostClients();
    }
}
