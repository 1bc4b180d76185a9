package io.smartlocker.platform.outbox;

import io.smartlocker.platform.outbox.Outbox.Row;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a transaction that are written together before it commits, kept in the Vert.x context that it runs in. */
final class Collected {
    private static final String KEY = Collected.class.getName();

    private final List<Row> rows = new ArrayList<>();

    private Collected() {}

    /** Those of the transaction under way, if it collects. */
    static Optional<Collected> current() {
        Context context = Vertx.currentContext();
        return Optional.ofNullable(context == null ? null : context.getLocal(KEY));
    }

    static Collected begin() {
        Collected collected = new Collected();
        Vertx.currentContext().putLocal(KEY, collected);
        return collected;
    }

    static void end() {
        Vertx.currentContext().removeLocal(KEY);
    }

    void add(List<Row> more) {
        rows.addAll(more);
    }

    List<Row> rows() {
        return rows;
    }
}
