package io.smartlocker.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param empty no demo site
 * @param fresh wipe all data first
 * @param train end as soon as everything has started, leaving behind what lets later starts be faster
 * @param without services that somebody else runs, for example from an editor
 */
record Options(boolean empty, boolean fresh, boolean train, Set<Port> without) {
    private static final String WITHOUT = "--without=";
    private static final Set<Port> OPTIONAL =
            EnumSet.of(Port.IDENTITY, Port.LOCKER, Port.DEVICE, Port.SCHEDULING, Port.AUDIT, Port.GATEWAY);

    /** @throws StartFailed naming an argument that is not known */
    static Options parse(List<String> arguments) {
        boolean empty = false;
        boolean fresh = false;
        boolean train = false;
        Set<Port> without = EnumSet.noneOf(Port.class);
        for (String argument : arguments) {
            if (argument.equals("--empty")) {
                empty = true;
            } else if (argument.equals("--fresh")) {
                fresh = true;
            } else if (argument.equals("--train")) {
                train = true;
            } else if (argument.startsWith(WITHOUT)) {
                Arrays.stream(argument.substring(WITHOUT.length()).split(","))
                        .map(Options::optional)
                        .forEach(without::add);
            } else {
                throw new StartFailed("There is no option " + argument + ". ./run help lists all.");
            }
        }
        return new Options(empty, fresh, train, Set.copyOf(without));
    }

    private static Port optional(String name) {
        return OPTIONAL.stream()
                .filter(port -> port.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartFailed("There is no part " + name + " to leave out, only "
                        + OPTIONAL.stream().map(Port::toString).collect(Collectors.joining(", ")) + "."));
    }
}
