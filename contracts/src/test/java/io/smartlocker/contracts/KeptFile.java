package io.smartlocker.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in the repository that must be what the contracts say. Run the tests with {@code -Dcontracts.write=true} to have
 * it written, then look at the difference.
 */
final class KeptFile {
    private static final boolean WRITE = Boolean.getBoolean("contracts.write");

    private KeptFile() {}

    /** Fails when the file differs, unless files are to be written. */
    static void check(Path file, String expected) throws IOException {
        if (WRITE) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as("write it with -Dcontracts.write=true").exists();
        assertThat(Files.readString(file))
                .as("%s; if the contract was meant to change, write it with -Dcontracts.write=true", file)
                .isEqualTo(expected);
    }

    /** Fails when the file differs; written only when there is none, since what is out in the world cannot change. */
    static void checkGolden(Path file, String expected) throws IOException {
        if (Files.exists(file) && !expected.equals(Files.readString(file))) {
            assertThat(expected)
                    .as(
                            "%s changed. Readers out there know the old form: only add optional fields, "
                                    + "then delete the file and write it again",
                            file)
                    .isEqualTo(Files.readString(file));
        }
        check(file, expected);
    }
}
