package io.smartlocker.gateway;

import io.smartlocker.gateway.GatewayConfig.ClockTrust;
import jakarta.inject.Singleton;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Instant;

/**
 * The system's clock. Whether it is synchronised is asked of the kernel, which every time daemon tells.
 *
 * @see <a href="https://man7.org/linux/man-pages/man2/adjtimex.2.html">adjtimex(2)</a>
 */
@Singleton
final class KernelClock implements WallClock {
    private static final int TIMEX_BYTES = 256;
    private static final int TIME_ERROR = 5;

    private final boolean alwaysTrusted;

    KernelClock(GatewayConfig config) {
        alwaysTrusted = config.clock() == ClockTrust.TRUSTED;
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public boolean trusted() {
        return alwaysTrusted || synchronizedByKernel();
    }

    private static boolean synchronizedByKernel() {
        Linker linker = Linker.nativeLinker();
        MethodHandle adjtimex = linker.defaultLookup()
                .find("adjtimex")
                .map(symbol ->
                        linker.downcallHandle(symbol, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS)))
                .orElse(null);
        if (adjtimex == null) {
            return false;
        }
        try (Arena arena = Arena.ofConfined()) {
            // An all-zero structure has no mode bit set, which only reads.
            MemorySegment timex = arena.allocate(TIMEX_BYTES, Long.BYTES);
            int state = (int) adjtimex.invokeExact(timex);
            return state >= 0 && state != TIME_ERROR;
        } catch (Throwable e) {
            return false;
        }
    }
}
