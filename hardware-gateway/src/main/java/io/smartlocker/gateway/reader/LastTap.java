package io.smartlocker.gateway.reader;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps the last tap, where nobody else wants to know of it. */
@Singleton
@DefaultBean
public final class LastTap implements Taps {
    private volatile Optional<String> uid = Optional.empty();

    @Override
    public void tapped(String tapped) {
        uid = Optional.of(tapped);
    }

    /** The badge that was tapped last, empty before the first. */
    public Optional<String> uid() {
        return uid;
    }
}
