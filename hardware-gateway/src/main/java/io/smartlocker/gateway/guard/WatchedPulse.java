package io.smartlocker.gateway.guard;

import io.smartlocker.gateway.guard.PulseWatch.Watched;
import java.io.IOException;
import org.jboss.logging.Logger;

/** A pulse that one guard watches; another one, started since, knows nothing of it. */
record WatchedPulse(GuardLink guard, long pulse) implements Watched {
    private static final Logger LOG = Logger.getLogger(WatchedPulse.class);

    @Override
    public void beat() {
        try {
            guard.say(new Message.Beat(pulse));
        } catch (IOException e) {
            throw new GuardException("The pulse was ended early: the guard ended. It is started again.");
        }
    }

    @Override
    public void ended() {
        try {
            guard.say(new Message.End(pulse));
        } catch (IOException e) {
            LOG.debug("The guard ended before the pulse did", e);
        }
    }
}
