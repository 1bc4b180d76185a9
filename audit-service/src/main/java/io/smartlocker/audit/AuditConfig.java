package io.smartlocker.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Everything about audit-service that an operator can set. */
@ConfigMapping(prefix = "smartlocker.audit")
public interface AuditConfig {
    Checkpoints checkpoints();

    Retention retention();

    Export export();

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

        /** How many files may be on their way at once. */
        @WithDefault("4")
        int atOnce();
    }
}
