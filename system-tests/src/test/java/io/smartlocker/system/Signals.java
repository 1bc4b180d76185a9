package io.smartlocker.system;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** Sends signals itself, since starting a program that does would take longer than what is measured. */
public enum Signals {
    /** Ends a process without a chance to act. */
    KILL(9),
    /** Keeps a process as it is, with all that it holds. */
    STOP(19),
    /** Has it go on. */
    CONTINUE(18);

    private static final MethodHandle SEND = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("kill"),
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));

    private final int number;

    Signals(int number) {
        this.number = number;
    }

    public void send(long pid) {
        try {
            if ((int) SEND.invokeExact(Math.toIntExact(pid), number) != 0) {
                throw new IllegalStateException(this + " could not be sent to " + pid);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
