package io.smartlocker.gateway.actuation.wired;

import io.smartlocker.gateway.actuation.serial.Board;
import io.smartlocker.gateway.actuation.serial.Bus;
import io.smartlocker.gateway.actuation.serial.BusException;
import io.smartlocker.gateway.cabinet.BoardSpec;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking a board something, from a technician's command and not from the gateway, which holds the ports while
 * it runs.
 *
 * @param trouble why it did not do it, absent when it did
 */
public record AskedBoard(BoardSpec board, Optional<String> trouble) {
    /** Asks every board of a layout whether it is there; moves nothing. */
    public static List<AskedBoard> whetherThere(CabinetLayout layout) {
        return each(layout, Board::probe);
    }

    /** Has every board of a layout switch all its outputs off. */
    public static List<AskedBoard> toSwitchOff(CabinetLayout layout) {
        return each(layout, Board::off);
    }

    @FunctionalInterface
    private interface Question {
        void ask(Board board) throws BusException;
    }

    private static List<AskedBoard> each(CabinetLayout layout, Question question) {
        return layout.boards().stream().map(spec -> ask(spec, question)).toList();
    }

    private static AskedBoard ask(BoardSpec spec, Question question) {
        try (Bus bus = new Bus(spec.port(), spec.baud())) {
            bus.connect();
            question.ask(BoardWiring.board(spec, bus));
            return new AskedBoard(spec, Optional.empty());
        } catch (BusException e) {
            return new AskedBoard(spec, Optional.ofNullable(e.getMessage()));
        }
    }
}
