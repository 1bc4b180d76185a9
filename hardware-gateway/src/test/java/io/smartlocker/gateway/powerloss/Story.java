package io.smartlocker.gateway.powerloss;

import static io.smartlocker.testing.Eventually.eventually;

import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.DoorClosed;
import io.smartlocker.gateway.FurnishedGateway;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.kiosk.PersonAtDesk;
import io.smartlocker.gateway.link.PlayedLink;
import io.smartlocker.gateway.powerloss.Diary.Event;
import io.smartlocker.gateway.powerloss.WitnessedCabinet.Compartment;
import io.smartlocker.gateway.sensing.ContentSensor.Content;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What happens at a kiosk on a busy morning. Everybody goes on as people do: what the kiosk has confirmed is not done again, what
 * it has not is looked at and tried once more.
 */
final class Story {
    /** Whom the kiosk calls 001, who takes a device, and 002, who brings one back. */
    static final UUID TAKER = SeededKiosk.person(1);

    static final UUID HOLDER = SeededKiosk.person(2);
    /** What 002 holds as the story begins, out of the bay of the same number. */
    static final int BROUGHT = 1;

    static final String BROUGHT_TAG = "SCN-001";

    static final int FORCED_BAY = 7;
    static final String WRONG_PIN = "999999";
    static final String FAULT = "DISPLAY";
    private final FurnishedGateway gateway;
    private final WitnessedCabinet cabinet;
    private final Diary diary;
    private final PlayedLink link;

    Story(FurnishedGateway gateway, WitnessedCabinet cabinet, Diary diary) {
        this.gateway = gateway;
        this.cabinet = cabinet;
        this.diary = diary;
        link = new PlayedLink(gateway, fact -> diary.note(Event.TOLD, fact));
        cabinet.witness(this::journaledFor);
    }

    /** What somebody does. */
    enum Chapter {
        TAKE,
        TAKE_PAST_A_STUCK_BOLT,
        TELL_OF_TAKE,
        GIVE_BACK,
        ORDER,
        TELL_OF_ORDER,
        STOP_CHARGING,
        FORCE,
        WRONG_PIN,
        HAND_OVER,
        REPORT,
        BEGIN_SERVICE,
        END_SERVICE,
        TELL_THE_REST
    }

    /** Plays what the diary does not say to be done. */
    void play() {
        finishWhatStandsOpen();
        for (Chapter chapter : diary.script().chapters()) {
            if (!isDone(chapter)) {
                diary.note(Event.WANTS, chapter);
                play(chapter);
                diary.note(Event.DONE, chapter);
            }
        }
    }

    private void play(Chapter chapter) {
        switch (chapter) {
            case TAKE -> take();
            case TAKE_PAST_A_STUCK_BOLT -> takePastAStuckBolt();
            case GIVE_BACK -> giveBack();
            case ORDER -> order(Order.OPEN);
            case STOP_CHARGING -> order(Order.STOP_CHARGING);
            case BEGIN_SERVICE -> order(Order.BEGIN_SERVICE);
            case END_SERVICE -> order(Order.END_SERVICE);
            case FORCE -> force();
            case WRONG_PIN -> PersonAtDesk.tryPin(gateway, "001", WRONG_PIN);
            case HAND_OVER -> handOver();
            case REPORT -> new PersonAtDesk(gateway, SeededKiosk.BADGE_002).report(tag(heldBy(HOLDER)), FAULT);
            case TELL_OF_TAKE, TELL_OF_ORDER, TELL_THE_REST -> tell();
        }
    }

    /** Tells everything that was not told yet. */
    void tell() {
        link.tell();
    }

    boolean isDone(Chapter chapter) {
        return diary.lines(Event.DONE).stream().anyMatch(line -> line.word(0).equals(chapter.name()));
    }

    boolean begun(Chapter chapter) {
        return diary.lines(Event.WANTS).stream().anyMatch(line -> line.word(0).equals(chapter.name()));
    }

    private Optional<Chapter> underWay() {
        return diary.last(Event.WANTS)
                .map(line -> Chapter.valueOf(line.word(0)))
                .filter(chapter -> !isDone(chapter));
    }

    private void take() {
        if (heldBy(TAKER).isEmpty()) {
            through(new PersonAtDesk(gateway, SeededKiosk.BADGE_001).take());
        }
    }

    /** Whoever stands at a bay that does not open is served from another one. */
    private void takePastAStuckBolt() {
        if (heldBy(TAKER).isEmpty()) {
            UUID intent = new PersonAtDesk(gateway, SeededKiosk.BADGE_001).take();
            eventually(() -> require(
                    reached(intent, Intent.State.JAMMED) || reached(intent, Intent.State.OPENED),
                    "the door is open or given up"));
            if (reached(intent, Intent.State.JAMMED)) {
                take();
            } else {
                through(intent);
            }
        }
    }

    private void giveBack() {
        if (heldBy(HOLDER).isPresent()) {
            through(new PersonAtDesk(gateway, SeededKiosk.BADGE_002).giveBack());
        }
    }

    private void order(Order order) {
        link.read(order.topic(Instant.now()));
        eventually(() -> require(order.isAnswered(gateway.room(Facts.class).kept()), "the order is answered"));
        finishWhatStandsOpen();
    }

    private void force() {
        UUID bay = SeededKiosk.bay(FORCED_BAY);
        long before = facts(DoorClosed.class, bay);
        cabinet.bay(FORCED_BAY).open();
        cabinet.bay(FORCED_BAY).shut();
        eventually(() -> require(facts(DoorClosed.class, bay) > before, "the forced door is told shut"));
    }

    private long facts(Class<? extends KioskFact> kind, UUID bay) {
        return gateway.room(Facts.class).kept().stream()
                .filter(event -> kind.isInstance(event.fact()) && bay.equals(event.bay()))
                .count();
    }

    private void handOver() {
        heldBy(TAKER).ifPresent(device -> new PersonAtDesk(gateway, SeededKiosk.BADGE_001)
                .handOver(device.entry().assetTag(), SeededKiosk.BADGE_002));
    }

    private void through(UUID intent) {
        eventually(() -> require(reached(intent, Intent.State.OPENED), "the door is open"));
        finishWhatStandsOpen();
        require(reached(intent, Intent.State.DONE), "the opening is over");
    }

    /** Whoever stands at an open door does what they came for, and shuts it. */
    void finishWhatStandsOpen() {
        for (Compartment bay : cabinet.standingOpen()) {
            underWay().ifPresent(chapter -> moveThings(chapter, bay));
            bay.shut();
        }
        eventually(() -> require(gateway.room(Intents.class).unfinished().isEmpty(), "nothing is under way"));
    }

    private static void moveThings(Chapter chapter, Compartment bay) {
        boolean occupied = bay.content() instanceof Content.Holds;
        boolean takes = chapter == Chapter.TAKE || chapter == Chapter.TAKE_PAST_A_STUCK_BOLT;
        if (takes && occupied) {
            bay.takeOut();
        } else if (chapter == Chapter.GIVE_BACK && !occupied) {
            bay.put(BROUGHT_TAG);
        }
    }

    private boolean reached(UUID intent, Intent.State state) {
        return gateway.room(Intents.class)
                .find(intent)
                .filter(it -> it.state() == state)
                .isPresent();
    }

    private Optional<StockedDevice> heldBy(UUID person) {
        return gateway.room(Inventory.class).now().heldBy(person).stream().findFirst();
    }

    private static String tag(Optional<StockedDevice> device) {
        return device.orElseThrow().entry().assetTag();
    }

    /** Read on a connection of its own: what another would find after a power cut. */
    private String journaledFor(int bay) {
        return gateway.room(Intents.class).unfinished().stream()
                .filter(intent -> intent.number() == bay)
                .map(intent -> "pulse " + intent.pulses() + " of " + intent.id())
                .findFirst()
                .orElse(NOT_JOURNALED);
    }

    static final String NOT_JOURNALED = "none";

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("Not so: " + what);
        }
    }
}
