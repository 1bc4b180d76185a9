package io.smartlocker.gateway.actuation.gpio.chip;

import io.smartlocker.gateway.kernel.NativeError;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The chips of this machine. */
final class Chips {
    private static final Path DEVICES = Path.of("/dev");

    private Chips() {}

    /** The device of a chip that was named by path, by device name or by label. */
    static Path find(String chip) {
        Path device = DEVICES.resolve(chip);
        if (chip.startsWith("/") || Files.exists(device)) {
            return device;
        }
        return present().stream()
                .filter(path -> label(path).equals(chip))
                .findFirst()
                .orElse(device);
    }

    /** What to tell whoever named a chip that cannot be opened. */
    static String whyNotOpen(String chip, Path device, NativeError error) {
        if (error.isMissing()) {
            return "There is no GPIO chip \"%s\". %s".formatted(chip, described());
        }
        if (error.isForbidden()) {
            return "%s may not be opened: %s. Run the gateway as a member of the group that owns it, usually gpio."
                    .formatted(device, error.getMessage());
        }
        return error.number() == NativeError.ENOTTY
                ? device + " is not a GPIO chip. " + described()
                : "%s could not be opened: %s".formatted(device, error.getMessage());
    }

    private static String described() {
        List<Path> present = present();
        return present.isEmpty()
                ? "This machine has no GPIO chip."
                : present.stream()
                        .map(path -> path + " (" + label(path) + ")")
                        .collect(Collectors.joining(", ", "This machine has ", "."));
    }

    private static List<Path> present() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> devices = Files.newDirectoryStream(DEVICES, "gpiochip*")) {
            devices.forEach(found::add);
        } catch (IOException e) {
            return List.of();
        }
        return found.stream().sorted().toList();
    }

    private static String label(Path device) {
        try (GpioChip chip = GpioChip.openDevice(device)) {
            return chip.label();
        } catch (NativeError e) {
            return e.getMessage();
        }
    }
}
