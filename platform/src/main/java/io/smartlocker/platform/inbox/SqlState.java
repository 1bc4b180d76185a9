package io.smartlocker.platform.inbox;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What PostgreSQL calls a failure (its appendix A), whichever client wrapped it. */
public final class SqlState {
    /** {@code deadlock_detected}. */
    public static final String DEADLOCK = "40P01";

    private SqlState() {}

    /** The first in the chain of causes. */
    public static Optional<String> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(SqlState::told)
                .findFirst();
    }

    private static Stream<String> told(Throwable cause) {
        return switch (cause) {
            case PgException postgres -> Stream.ofNullable(postgres.getSqlState());
            case SQLException sql -> Stream.ofNullable(sql.getSQLState());
            default -> Stream.empty();
        };
    }
}
