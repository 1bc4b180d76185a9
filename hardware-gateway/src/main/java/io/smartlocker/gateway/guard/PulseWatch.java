package io.smartlocker.gateway.guard;

import java.time.Duration;

/** Watches pulses from outside this process, so that each ends even if this process does not live to end it. */
public interface PulseWatch extends AutoCloseable {
    /** How often the thread that is to end a pulse shows that it lives; five times as often as silence is taken for death. */
    Duration BEAT = Duration.ofMillis(100);

    /**
     * Has a pulse watched that is about to begin; returns when it is.
     *
     * @param output what is about to be energised, for messages
     * @throws GuardException if nobody watches; then the pulse must not begin
     */
    Watched begin(String output);

    /** Every output is off and none will be energised any more. */
    @Override
    void close();

    /** A pulse that is watched. */
    interface Watched {
        /**
         * Shows that the thread lives that is to end the pulse; called by that thread, every {@link #BEAT}.
         *
         * @throws GuardException if nobody watches any more; then the pulse must end
         */
        void beat();

        /** The output is off again. Not to be called while it may be on. */
        void ended();
    }

    /** Watches nothing: for lines with which no solenoid is driven. */
    static PulseWatch nobody() {
        Watched unwatched = new Watched() {
            @Override
            public void beat() {}

            @Override
            public void ended() {}
        };
        return new PulseWatch() {
            @Override
            public Watched begin(String output) {
                return unwatched;
            }

            @Override
            public void close() {}
        };
    }
}
