package io.smartlocker.system.bench;

/** What is done before a measurement until the compilers of a service rest: what they have to do is of its first minutes alone. */
final class WarmUp {
    private static final String[] COMPILERS = {"C1 ", "C2 "};
    private static final int LONGEST = 20;
    /** The part of the process's time with which compilers count as resting. */
    private static final double RESTING = 0.01;

    private WarmUp() {}

    /** Some of the work that will be measured. */
    @FunctionalInterface
    interface Turn {
        void take() throws Exception;
    }

    /**
     * Takes turns until the compilers rest, within reason.
     *
     * @return the part of the service's processor time that they still had in the last turn, from 0 to 1
     */
    static double of(ProcessHandle service, Turn turn) throws Exception {
        double compiling = 1;
        for (int number = 0; number < LONGEST && compiling > RESTING; number++) {
            ProcessorTime before = ProcessorTime.of(service, COMPILERS);
            turn.take();
            compiling = ProcessorTime.of(service, COMPILERS).shareSince(before);
        }
        return compiling;
    }
}
