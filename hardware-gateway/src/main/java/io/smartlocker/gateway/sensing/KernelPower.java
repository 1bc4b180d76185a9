package io.smartlocker.gateway.sensing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the kernel knows of power supplies. An uninterruptible supply with a driver shows itself there; a bare Raspberry Pi
 * has none, and nothing is told.
 *
 * @see <a href="https://docs.kernel.org/power/power_supply_class.html">Linux power supply class</a>
 */
public final class KernelPower implements PowerSensor {
    public static final Path SUPPLIES = Path.of("/sys/class/power_supply");
    private static final String MAINS = "Mains";

    private final Path supplies;

    public KernelPower(Path supplies) {
        this.supplies = supplies;
    }

    @Override
    public Optional<Boolean> mains() {
        Optional<Boolean> known = Optional.empty();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(supplies)) {
            for (Path supply : all) {
                if (MAINS.equals(read(supply.resolve("type")))) {
                    boolean online = "1".equals(read(supply.resolve("online")));
                    known = Optional.of(known.orElse(false) || online);
                }
            }
            return known;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }
}
