package io.smartlocker.locker.directory;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Marks are looked for at each commit while some are expected, so none may be that nobody made. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectoryMarksTest {
    private final UUID organization = UUID.randomUUID();

    @Inject
    DirectoryMarks marks;

    @Test
    void a_mark_is_expected_until_it_is_worked_off() throws Throwable {
        inTransaction(() -> marks.mark(organization, Part.PERSON, UUID.randomUUID())
                .invoke(() -> assertThat(marks.areExpected()).isTrue()));

        eventually(() -> assertThat(marks.areExpected()).isFalse());
    }

    @Test
    void a_change_that_concerns_nobody_has_no_mark_expected() throws Throwable {
        eventually(() -> assertThat(marks.areExpected()).isFalse());

        inTransaction(() -> marks.markPeople(organization, null, UUID.randomUUID()));

        assertThat(marks.areExpected()).isFalse();
    }

    private static void inTransaction(Supplier<Uni<Void>> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }
}
