package io.smartlocker.local;

/** One thing of the stack that can be started and stopped by itself. */
interface Part {
    String name();

    /** Where it listens, for the person who reads the progress. */
    String address();

    /**
     * Starts it and waits until it is ready; does nothing when it runs.
     *
     * @throws StartFailed with the part's name and the last lines of its log
     */
    void start();

    /** Ends it cleanly and waits for that; does nothing when it does not run. */
    void stop();

    /** Ends it at once, as a power cut would. What watches it starts it again, as after any crash. */
    void kill();

    State state();

    /** Whether it can be used right now; may take a second to find out. */
    boolean healthy();

    enum State {
        STOPPED,
        STARTING,
        RUNNING
    }
}
