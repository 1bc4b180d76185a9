package io.smartlocker.gateway.reader;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The input devices of this machine, as the kernel lists them. */
final class Keyboards {
    static final Path LISTED = Path.of("/sys/class/input");
    static final Path DEVICES = Path.of("/dev/input");

    private final Path listed;
    private final Path devices;

    Keyboards(Path listed, Path devices) {
        this.listed = listed;
        this.devices = devices;
    }

    private record Keyboard(String event, String name, String usb) {
        @Override
        public String toString() {
            return "\"" + name + "\" (" + usb + ")";
        }
    }

    /** @throws IOException if none has that name; the message lists those that are there */
    Path named(String name) throws IOException {
        return find("named \"" + name + "\"", keyboard -> keyboard.name().equals(name));
    }

    /**
     * @param usb vendor and product in hexadecimal, {@code ffff:0035}
     * @throws IOException if there is none; the message lists those that are there
     */
    Path ofUsb(String usb) throws IOException {
        return find("with the USB id " + usb, keyboard -> keyboard.usb().equalsIgnoreCase(usb));
    }

    private Path find(String wanted, Predicate<Keyboard> which) throws IOException {
        List<Keyboard> all = all();
        return all.stream()
                .filter(which)
                .findFirst()
                .map(keyboard -> devices.resolve(keyboard.event()))
                .orElseThrow(() -> new IOException(
                        "There is no input device " + wanted + ". Plug it in, or correct the setting. There are: "
                                + all.stream().map(Keyboard::toString).collect(Collectors.joining(", "))));
    }

    private List<Keyboard> all() throws IOException {
        List<Keyboard> found = new ArrayList<>();
        if (!Files.isDirectory(listed)) {
            return found;
        }
        try (DirectoryStream<Path> events = Files.newDirectoryStream(listed, "event*")) {
            for (Path event : events) {
                Path device = event.resolve("device");
                String usb = text(device.resolve("id/vendor")) + ":" + text(device.resolve("id/product"));
                found.add(new Keyboard(event.getFileName().toString(), text(device.resolve("name")), usb));
            }
        }
        found.sort(java.util.Comparator.comparing(Keyboard::event));
        return found;
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }
}
