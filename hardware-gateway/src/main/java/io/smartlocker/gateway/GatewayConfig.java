package io.smartlocker.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smartlocker.gateway.cabinet.Hardware;
import io.smartlocker.gateway.reader.UidFormat;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Everything that can be set on a gateway. */
@ConfigMapping(prefix = "smartlocker")
public interface GatewayConfig {
    /** Where journal, keys and enrolment are kept; readable by the gateway's user alone. */
    @WithDefault(".data/gateway")
    Path dataDirectory();

    /**
     * File of the 32 bytes that the journal is sealed with, for example a credential that systemd keeps sealed to the machine. By
     * default {@code journal.key} in the data directory, made there.
     */
    Optional<Path> journalKey();

    /** Base address of the services' front door. */
    @WithDefault("http://localhost:8080")
    URI server();

    /** The issuer of tokens, which a kiosk's assertion names as its audience. */
    @WithDefault("https://smartlocker")
    String issuer();

    /** What the bays are wired to. */
    @WithDefault("SIMULATED")
    Hardware hardware();

    /** What is wired where; needed unless the hardware is simulated. */
    Optional<Path> cabinet();

    /** How long a solenoid is energised when the cabinet file does not say; 50 ms to 1 s. */
    @WithDefault("300ms")
    Duration pulse();

    /** Whether the wall clock may be trusted. */
    @WithDefault("KERNEL")
    ClockTrust clock();

    Door door();

    Charging charging();

    Reader reader();

    Session session();

    Kafka kafka();

    Retry retry();

    Health health();

    /** How the wall clock's trust is known. */
    enum ClockTrust {
        /** The kernel says whether something synchronises it. */
        KERNEL,
        /** It is right, whatever the kernel says; for machines whose clock is set from outside. */
        TRUSTED
    }

    /** Limits of what a door may do. */
    interface Door {
        /** No opening within this time after a pulse is a jam. */
        @WithDefault("3s")
        Duration opensWithin();

        /** Open longer than this is an alarm. */
        @WithDefault("60s")
        Duration leftOpenAfter();
    }

    /** How devices are charged. */
    interface Charging {
        /** How often the sensors are read. */
        @WithDefault("1s")
        Duration every();

        /** How long a device keeps its place when there is not enough power for all. */
        @WithDefault("10m")
        Duration turn();

        /** After so long without power a device goes before those that are needed more. */
        @WithDefault("4h")
        Duration longestWait();

        /** What a device draws whose type does not say, in watts. */
        @WithDefault("15")
        int unknownDraw();

        /** A device is full that draws less than this share of what its type is expected to, in per cent. */
        @WithDefault("10")
        int fullPercent();

        /** When it has drawn so little for so long. */
        @WithDefault("2m")
        Duration fullAfter();

        /** A device that draws nothing for so long is not plugged in. */
        @WithDefault("60s")
        Duration nothingDrawnAfter();

        /** More than this is too much, unless the cabinet file says something else of the bay, in milliamperes. */
        @WithDefault("3000")
        int overCurrent();

        /** From here on a bay is too hot, in degrees Celsius. */
        @WithDefault("60")
        int hottest();
    }

    /** The badge reader of this machine, beside one that types into the page. */
    interface Reader {
        @WithDefault("NONE")
        Kind kind();

        /** Its device: {@code /dev/input/by-id/…} or {@code /dev/ttyACM0}. */
        Optional<Path> device();

        /** Of a keyboard, where no device is named: its name as the kernel gives it. */
        Optional<String> name();

        /** Of a keyboard, where neither is named: USB vendor and product, {@code ffff:0035}. */
        Optional<String> usb();

        /** How it writes a tag. */
        @WithDefault("HEX")
        UidFormat.Notation format();

        @WithDefault("AS_READ")
        UidFormat.ByteOrder byteOrder();

        /** For how many bytes a decimal number stands; 3 to 16. */
        @WithDefault("4")
        int bytes();

        /** What it is to this machine. */
        enum Kind {
            /** There is none. */
            NONE,
            /** A keyboard. */
            KEYBOARD,
            /** A serial line, also over USB. */
            SERIAL
        }
    }

    /** A person's session at the kiosk. */
    interface Session {
        /** Ends after this time without a touch. */
        @WithDefault("30s")
        Duration idle();

        /** What a person may still do without a new tap, when a door did not open or closed behind them, ends after this. */
        @WithDefault("30s")
        Duration grace();
    }

    /** The link to Kafka. */
    interface Kafka {
        /** Overrules the address learned at enrolment. */
        Optional<String> bootstrapServers();

        /** Further client settings by their Kafka names, for example {@code sasl.mechanism} with OAUTHBEARER. */
        Map<String, String> settings();
    }

    /** What the kiosk tells of itself. */
    interface Health {
        /** How often it is told when nothing changes. */
        @WithDefault("60s")
        Duration every();

        /** With less space than this on the store's disk somebody should come. */
        @WithDefault("100M")
        MemorySize lowDisk();
    }

    /** How to ask again for what failed: from {@code first}, doubled each time up to {@code longest}, with jitter. */
    interface Retry {
        @WithDefault("500ms")
        Duration first();

        @WithDefault("10s")
        Duration longest();
    }
}
