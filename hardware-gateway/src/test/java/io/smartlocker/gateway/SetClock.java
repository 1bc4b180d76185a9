package io.smartlocker.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** A wall clock that a test sets: ahead of the machine's, and to be believed or not. */
@Alternative
@Singleton
public class SetClock implements WallClock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile boolean trusted = true;

    /** A gateway that goes by this clock. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SetClock.class);
        }
    }

    @Override
    public Instant now() {
        return Instant.now().plus(ahead);
    }

    @Override
    public boolean trusted() {
        return trusted;
    }

    public void setAhead(Duration duration) {
        ahead = duration;
    }

    public void trust(boolean now) {
        trusted = now;
    }
}
