package io.smartlocker.contracts;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;

/** CloudEvents types of the contract records: {@code io.smartlocker.<kebab-case record name>.v1}. */
public final class EventTypes {
    private static final String PREFIX = "io.smartlocker.";
    private static final String VERSION = ".v1";

    private EventTypes() {}

    /** The type of a contract record, for example {@code io.smartlocker.user-state.v1}. */
    public static String of(Object contract) {
        return of(contract.getClass());
    }

    /** The type of the records of a class; a variant, told by its {@code kind}, has that of what it is a variant of. */
    public static String of(Class<?> contract) {
        String kebab = named(contract).getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return PREFIX + kebab.toLowerCase(Locale.ROOT) + VERSION;
    }

    private static Class<?> named(Class<?> contract) {
        for (Class<?> parent : contract.getInterfaces()) {
            if (parent.isAnnotationPresent(JsonTypeInfo.class)) {
                return parent;
            }
        }
        return contract;
    }
}
