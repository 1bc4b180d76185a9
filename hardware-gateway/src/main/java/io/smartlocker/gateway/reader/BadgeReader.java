package io.smartlocker.gateway.reader;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.GatewayConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The badge reader of this kiosk, if one is set. */
@Singleton
final class BadgeReader {
    private final GatewayConfig config;
    private final Taps taps;
    private @Nullable ReadBadges reading;

    BadgeReader(GatewayConfig config, Taps taps) {
        this.config = config;
        this.taps = taps;
    }

    void start(@Observes StartupEvent event) {
        GatewayConfig.Reader reader = config.reader();
        opening(reader).ifPresent(opening -> {
            UidFormat format = new UidFormat(reader.format(), reader.byteOrder(), reader.bytes());
            reading = ReadBadges.start(opening, format, new TapFilter(), taps, new Backoff(config.retry()));
        });
    }

    void stop(@Observes ShutdownEvent event) {
        if (reading != null) {
            reading.close();
        }
    }

    /** @throws IllegalStateException if it is not said which reader it is */
    static Optional<TagSource.Opening> opening(GatewayConfig.Reader reader) {
        return switch (reader.kind()) {
            case NONE -> Optional.empty();
            case KEYBOARD -> Optional.of(keyboard(reader));
            case SERIAL -> Optional.of(serial(reader));
        };
    }

    private static TagSource.Opening serial(GatewayConfig.Reader reader) {
        Path device = reader.device()
                .orElseThrow(() -> new IllegalStateException(
                        "smartlocker.reader.device must name the reader, like /dev/ttyACM0."));
        return () -> SerialSource.open(device);
    }

    private static TagSource.Opening keyboard(GatewayConfig.Reader reader) {
        Keyboards keyboards = new Keyboards(Keyboards.LISTED, Keyboards.DEVICES);
        if (reader.device().isPresent()) {
            return () -> KeyboardSource.grab(reader.device().get());
        }
        if (reader.name().isPresent()) {
            return () -> KeyboardSource.grab(keyboards.named(reader.name().get()));
        }
        String usb = reader.usb()
                .orElseThrow(() -> new IllegalStateException(
                        "smartlocker.reader.device, .name or .usb must say which" + " keyboard is the badge reader."));
        return () -> KeyboardSource.grab(keyboards.ofUsb(usb));
    }
}
