package io.smartlocker.gateway.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackSqliteTest {
    @TempDir
    Path directory;

    @Test
    void the_library_of_this_machine_is_there_and_can_be_loaded() throws Exception {
        Path target = directory.resolve("sqlite");
        UnpackSqlite.unpack(target);
        // An update does it again.
        UnpackSqlite.unpack(target);

        assertThat(target).isDirectoryContaining("glob:**/libsqlitejdbc.so").isDirectoryNotContaining("glob:**.half");
        System.load(target.resolve("libsqlitejdbc.so").toString());
    }
}
