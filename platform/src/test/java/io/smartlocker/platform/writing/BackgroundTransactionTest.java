package io.smartlocker.platform.writing;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** An import that fills an empty table is not planned for the empty table. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class BackgroundTransactionTest {
    @Inject
    BackgroundTransaction background;

    @Test
    void its_statements_are_planned_for_what_the_tables_hold() {
        assertThat(background.run(BackgroundTransactionTest::planning)).startsWith("force_custom_plan ");
    }

    @Test
    void whoever_has_the_connection_next_keeps_plans_as_always() {
        String connection = background.run(BackgroundTransactionTest::planning).replace("force_custom_plan ", "");
        eventually(() -> assertThat(later()).isEqualTo("auto " + connection));
    }

    private static String later() {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(BackgroundTransactionTest::planning));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** How it plans, and the number of its process at the database. */
    private static Uni<String> planning() {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select current_setting('plan_cache_mode') || ' ' || pg_backend_pid()", String.class)
                .getSingleResult());
    }
}
