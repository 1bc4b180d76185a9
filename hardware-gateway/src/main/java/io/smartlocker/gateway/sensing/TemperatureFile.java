package io.smartlocker.gateway.sensing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jboss.logging.Logger;

/**
 * A temperature that a driver of the kernel tells in a file as thousandths of a degree Celsius: {@code temp1_input} of a hardware
 * monitor, {@code temperature} of a sensor on one wire.
 *
 * @see <a href="https://docs.kernel.org/hwmon/sysfs-interface.html">Naming and data format standards for sysfs files</a>
 */
public final class TemperatureFile implements TemperatureSensor {
    private static final Logger LOG = Logger.getLogger(TemperatureFile.class);
    /** Outside of these no sensor of this kind measures: it is broken, or its wire is. */
    private static final int COLDEST = -55_000;

    private static final int HOTTEST = 150_000;

    private final Path file;
    private boolean failing;

    public TemperatureFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized OptionalInt millidegrees() {
        try {
            int told = Integer.parseInt(Files.readString(file).strip());
            if (told < COLDEST || told > HOTTEST) {
                return fail("it tells " + told);
            }
            failing = false;
            return OptionalInt.of(told);
        } catch (IOException e) {
            return fail(e.toString());
        } catch (NumberFormatException e) {
            return fail("it holds no number");
        }
    }

    private OptionalInt fail(String reason) {
        if (!failing) {
            LOG.warnf("A temperature cannot be read. file=%s reason=%s", file, reason);
        }
        failing = true;
        return OptionalInt.empty();
    }
}
