package io.smartlocker.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All classes of this module, found where they were compiled to, so that a test cannot forget a new one. */
final class ContractClasses {
    /** Records that are ways of speaking about contracts, not contracts. */
    private static final Set<String> NO_CONTRACTS =
            Set.of("TopicSettings", "BadgeUid", "LocalSpan", "Occurrence", "ShiftTimes", "ShiftCrew");

    private ContractClasses() {}

    /** Everything that Jackson writes or reads: records, their enums, and the interfaces with variants. */
    static List<Class<?>> all() {
        TreeMap<String, Class<?>> byName = new TreeMap<>();
        compiled()
                .filter(type -> type.isRecord() || type.isEnum() || type.isSealed() && type != stateInterface())
                .filter(type -> !NO_CONTRACTS.contains(outermost(type).getSimpleName()))
                .forEach(type -> byName.put(type.getName(), type));
        return List.copyOf(byName.values());
    }

    /** What stands by itself in a Kafka record or is a variant of it: top-level records and permitted variants. */
    static List<Class<? extends Record>> messages() {
        return all().stream()
                .filter(Class::isRecord)
                .filter(type -> !type.isMemberClass() || isVariant(type))
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .toList();
    }

    /** The name of a class among the contracts, {@code Outer.Inner}. */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** Whether it is one of the forms that a sealed contract takes. */
    static boolean isVariant(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(parent -> parent.isSealed() && parent != stateInterface());
    }

    private static Class<?> stateInterface() {
        return io.smartlocker.contracts.state.State.class;
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getNestHost();
    }

    private static Stream<Class<?>> compiled() {
        try {
            Path root = Path.of(Contracts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files
                        .map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                        .<Class<?>>map(ContractClasses::load)
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replaceFirst("\\.class$", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
