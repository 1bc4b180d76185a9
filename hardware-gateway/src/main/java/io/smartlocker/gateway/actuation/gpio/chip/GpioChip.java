package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.smartlocker.gateway.kernel.Libc;
import io.smartlocker.gateway.kernel.NativeError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An open GPIO chip. Lines that were requested stay requested when it is closed. */
public final class GpioChip implements AutoCloseable {
    /** How many lines fit into one request. */
    public static final int LINES_PER_REQUEST = GpioAbi.LINES_MAX;

    private static final long LABEL = GpioAbi.CHIP_INFO.byteOffset(groupElement("label"));
    private static final long LINES = GpioAbi.CHIP_INFO.byteOffset(groupElement("lines"));
    private static final long OFFSET = GpioAbi.LINE_INFO.byteOffset(groupElement("offset"));
    private static final long DESCRIPTOR = GpioAbi.LINE_REQUEST.byteOffset(groupElement("fd"));

    private final String name;
    private final int descriptor;
    private final String label;
    private final int lines;

    private GpioChip(String name, int descriptor, String label, int lines) {
        this.name = name;
        this.descriptor = descriptor;
        this.label = label;
        this.lines = lines;
    }

    /**
     * Opens a chip.
     *
     * @param chip device path ({@code /dev/gpiochip0}), device name or label; a label survives a kernel that numbers its
     *     chips anew
     * @throws GpioException if there is none, or it may not be used
     */
    public static GpioChip open(String chip) {
        Path device = Chips.find(chip);
        try {
            return openDevice(device);
        } catch (NativeError e) {
            throw new GpioException(Chips.whyNotOpen(chip, device, e), e);
        }
    }

    static GpioChip openDevice(Path device) throws NativeError {
        int descriptor = Libc.open(device.toString());
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(GpioAbi.CHIP_INFO);
            Libc.ioctl(descriptor, GpioAbi.GET_CHIP_INFO, info);
            String name = device.getFileName().toString();
            return new GpioChip(name, descriptor, info.getString(LABEL), info.get(JAVA_INT, LINES));
        } catch (NativeError e) {
            Libc.close(descriptor);
            throw e;
        }
    }

    /** The chip's device name, for example {@code gpiochip0}. */
    public String name() {
        return name;
    }

    String label() {
        return label;
    }

    /**
     * The offset of the line with that name.
     *
     * @throws GpioException if the chip has no such line
     */
    public int offsetOf(String line) {
        return IntStream.range(0, lines)
                .filter(offset -> info(offset).name().equals(line))
                .findFirst()
                .orElseThrow(() -> new GpioException("%s has no line named \"%s\".".formatted(name, line)));
    }

    /**
     * Requests lines; outputs are off from the same instant.
     *
     * @param consumer what the kernel tells others who ask for these lines, 31 characters at most
     * @param settings 1 to {@link #LINES_PER_REQUEST} lines, each once
     * @throws GpioException if a line does not exist or is held by somebody else
     */
    public LineRequest request(String consumer, List<LineSettings> settings) {
        settings.forEach(this::requireLine);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = RequestEncoding.encode(arena, consumer, settings);
            Libc.ioctl(descriptor, GpioAbi.GET_LINE, request);
            return new LineRequest(name, request.get(JAVA_INT, DESCRIPTOR), settings);
        } catch (NativeError e) {
            throw new GpioException(refused(settings, e), e);
        }
    }

    @Override
    public void close() {
        try {
            Libc.close(descriptor);
        } catch (NativeError e) {
            throw new GpioException(name + " could not be closed: " + e.getMessage(), e);
        }
    }

    private void requireLine(LineSettings line) {
        if (line.offset() < 0 || line.offset() >= lines) {
            throw new GpioException("%s has lines 0 to %d; line %d, wired as %s, is not among them."
                    .formatted(name, lines - 1, line.offset(), line.purpose()));
        }
    }

    /**
     * What the kernel says of a line, which need not be requested for it.
     *
     * @throws GpioException if there is no such line
     */
    public LineInfo info(int offset) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(GpioAbi.LINE_INFO);
            info.set(JAVA_INT, OFFSET, offset);
            Libc.ioctl(descriptor, GpioAbi.GET_LINE_INFO, info);
            return LineInfo.of(info);
        } catch (NativeError e) {
            throw new GpioException("%s says nothing of line %d: %s".formatted(name, offset, e.getMessage()), e);
        }
    }

    private String refused(List<LineSettings> settings, NativeError error) {
        String held = error.number() == NativeError.EBUSY ? held(settings) : "";
        if (!held.isEmpty()) {
            return "%s: %s. Stop that program, or correct the wiring.".formatted(name, held);
        }
        String lines = settings.stream()
                .map(line -> line.offset() + " (" + line.purpose() + ")")
                .collect(Collectors.joining(", "));
        return "%s refused the lines %s: %s".formatted(name, lines, error.getMessage());
    }

    private String held(List<LineSettings> settings) {
        return settings.stream()
                .map(line -> held(line, info(line.offset())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> held(LineSettings line, LineInfo info) {
        return info.used()
                ? Optional.of(
                        "line %d, wired as %s, is held by %s".formatted(line.offset(), line.purpose(), info.holder()))
                : Optional.empty();
    }
}
