package io.smartlocker.gateway.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A keyboard that is known by what it is, whatever number the kernel gave it. */
class KeyboardsTest {
    private static final Path DEVICES = Path.of("/dev/input");

    @TempDir
    Path listed;

    @Test
    void a_keyboard_is_found_by_its_name_or_its_usb_id() throws IOException {
        list("event0", "Power Button", "0000", "0001");
        list("event4", "Sycreader RFID Technology", "ffff", "0035");
        Keyboards keyboards = new Keyboards(listed, DEVICES);
        assertThat(keyboards.named("Sycreader RFID Technology")).isEqualTo(DEVICES.resolve("event4"));
        assertThat(keyboards.ofUsb("FFFF:0035")).isEqualTo(DEVICES.resolve("event4"));
    }

    @Test
    void one_that_is_not_there_is_told_with_those_that_are() throws IOException {
        list("event0", "Power Button", "0000", "0001");
        Keyboards keyboards = new Keyboards(listed, DEVICES);
        assertThatThrownBy(() -> keyboards.named("Reader"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("\"Power Button\" (0000:0001)");
        assertThatThrownBy(() -> new Keyboards(listed.resolve("nothing"), DEVICES).ofUsb("ffff:0035"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ffff:0035");
    }

    private void list(String event, String name, String vendor, String product) throws IOException {
        Path id = Files.createDirectories(listed.resolve(event).resolve("device/id"));
        Files.writeString(id.resolveSibling("name"), name + "\n");
        Files.writeString(id.resolve("vendor"), vendor + "\n");
        Files.writeString(id.resolve("product"), product + "\n");
    }
}
