package io.smartlocker.gateway.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A temperature in a file of the kernel. */
class TemperatureFileTest {
    @TempDir
    Path directory;

    @Test
    void thousandths_of_a_degree_are_read_whatever_their_sign() throws IOException {
        assertThat(read("23625\n")).hasValue(23_625);
        assertThat(read("-4500")).hasValue(-4_500);
    }

    @Test
    void what_no_sensor_tells_is_no_temperature() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("warm")).isEmpty();
        assertThat(read("999999")).isEmpty();
        assertThat(read("99999999999999999999")).isEmpty();
        assertThat(new TemperatureFile(directory.resolve("nothing")).millidegrees())
                .isEmpty();
    }

    private java.util.OptionalInt read(String content) throws IOException {
        Path file = Files.writeString(directory.resolve("temp1_input"), content);
        return new TemperatureFile(file).millidegrees();
    }
}
