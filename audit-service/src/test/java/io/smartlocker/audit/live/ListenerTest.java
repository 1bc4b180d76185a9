package io.smartlocker.audit.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.caller.OpenSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody who listens, at whatever pace he reads. */
class ListenerTest {
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final int FEW = 1_000;

    private final LiveWindow window = new LiveWindow(Duration.ofMinutes(10), 1_000_000, new long[] {7, 0});
    private final Client client = new Client();
    private int told = 7;

    @Test
    void it_is_told_what_comes_after_it_came_and_only_as_much_as_it_takes() {
        tell(NOW);
        Listener listener = listener(null, true);

        listener.request(2);
        tell(NOW);
        tell(NOW);
        listener.wake();

        assertThat(client.names()).containsExactly("begin", "bay");
        assertThat(client.events.getFirst().data()).isEqualTo("{\"resumed\":false}");
        listener.request(5);
        assertThat(client.names()).containsExactly("begin", "bay", "bay");
    }

    @Test
    void it_goes_on_behind_what_it_heard_last() {
        Listener first = listener(null, true);
        first.request(FEW);
        tell(NOW);
        first.wake();
        String heard = client.events.getLast().position();
        tell(NOW);
        client.events.clear();

        listener(heard, false).request(FEW);

        assertThat(client.names()).containsExactly("begin", "bay");
        assertThat(client.events.getFirst().data()).isEqualTo("{\"resumed\":true}");
        assertThat(client.events.getLast().data()).isEqualTo("{\"n\":8}");
        assertThat(client.completed).isTrue();
    }

    @Test
    void it_cannot_go_on_behind_what_the_window_no_longer_holds_or_never_held() {
        Listener first = listener(null, true);
        first.request(1);
        String heard = client.events.getLast().position();
        tell(NOW);
        window.tidy(NOW.plus(Duration.ofMinutes(11)));

        for (String position : List.of(heard, "zzz.zzz", "1", "nonsense!")) {
            client.events.clear();
            listener(position, false).request(FEW);
            assertThat(client.names()).containsExactly("begin");
            assertThat(client.events.getFirst().data()).isEqualTo("{\"resumed\":false}");
        }
    }

    @Test
    void who_reads_too_slowly_is_told_to_read_anew_and_holds_nothing_in_memory() {
        Listener listener = listener(null, true);
        listener.request(1);
        for (int i = 0; i < 10_000; i++) {
            tell(NOW);
            window.tidy(NOW);
            listener.wake();
        }

        listener.request(2);

        assertThat(client.names()).containsExactly("begin", "begin");
        tell(NOW);
        listener.wake();
        assertThat(client.names()).containsExactly("begin", "begin", "bay");
    }

    @Test
    void a_sign_of_life_moves_the_place_on_past_what_is_not_its_own() {
        Listener listener = listener(null, true);
        listener.request(FEW);
        window.add(change(UUID.randomUUID(), told++, NOW));
        listener.beat();

        assertThat(client.events.getLast().name()).isNull();
        assertThat(client.events.getLast().position()).isEqualTo("8.0");
    }

    @Test
    void it_ends_with_the_reason_and_is_told_nothing_after_it() {
        Listener listener = listener(null, true);
        listener.request(FEW);
        listener.end("SESSION_ENDED");
        tell(NOW);
        listener.wake();

        assertThat(client.names()).containsExactly("begin", "end");
        assertThat(client.events.getLast().data()).isEqualTo("{\"reason\":\"SESSION_ENDED\"}");
        assertThat(client.completed).isTrue();
    }

    private Listener listener(@Nullable String lastEventId, boolean follow) {
        Caller caller = new Caller(Caller.Kind.USER, UUID.randomUUID(), ORGANIZATION, Set.of(), Set.of());
        OpenSession session = new OpenSession(Caller.Kind.USER, caller.id(), 0, NOW);
        LiveWish wish = new LiveWish(caller, EnumSet.allOf(LiveKind.class), session, lastEventId, follow);
        return new Listener(client, wish, new LiveCursor(wish, window, new Places()), () -> {});
    }

    private void tell(Instant at) {
        window.add(change(ORGANIZATION, told++, at));
    }

    private static Change change(UUID organization, int number, Instant at) {
        return new Change(0, number, at, LiveKind.BAY, organization, UUID.randomUUID(), null, "{\"n\":" + number + "}");
    }

    private static final class Client implements Subscriber<LiveEvent> {
        private final List<LiveEvent> events = new ArrayList<>();
        private boolean completed;

        private List<String> names() {
            return events.stream().map(event -> String.valueOf(event.name())).toList();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            throw new IllegalStateException("The test asks itself");
        }

        @Override
        public void onNext(LiveEvent event) {
            events.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public void onComplete() {
            completed = true;
        }
    }
}
