package io.smartlocker.gateway;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.directory.Inventory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The whole gateway without what serves it over HTTP: every room is made by the one constructor that the container would use, so
 * that a process has it in a fraction of a second. Nothing is started before {@link #start}.
 */
public final class FurnishedGateway implements AutoCloseable {
    private final Map<Class<?>, Object> rooms = new HashMap<>();
    private final SmallRyeConfig config;

    /** @param settings of the gateway, by their names */
    public FurnishedGateway(Path dataDirectory, Wiring wiring, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "smartlocker.data-directory", dataDirectory.toString(),
                "smartlocker.clock", "TRUSTED",
                "quarkus.application.version", "1",
                "quarkus.http.host", "127.0.0.1"));
        all.putAll(settings);
        config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(all, "settings", 100))
                .build();
        rooms.put(GatewayConfig.class, config.getConfigMapping(GatewayConfig.class));
        rooms.put(Wiring.class, wiring);
        rooms.put(WallClock.class, room(KernelClock.class));
    }

    /** As when the program starts: what was interrupted is settled, then doors are followed. */
    public void start() {
        room(Gateway.class)
                .start(new StartupEvent(), room(Inventory.class), room(Bays.class), room(LoopbackOnly.class));
    }

    /** The only one of its kind, made when it is asked for the first time. */
    public <T> T room(Class<T> type) {
        Object known = rooms.get(type);
        if (known == null) {
            known = made(type);
            rooms.put(type, known);
        }
        return type.cast(known);
    }

    private Object made(Class<?> type) {
        try {
            if (type.isAnnotationPresent(Singleton.class)) {
                Constructor<?> constructor = constructor(type);
                constructor.setAccessible(true);
                return constructor.newInstance(arguments(constructor));
            }
            Method producer = Stream.of(Rooms.class.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Produces.class) && method.getReturnType() == type)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing makes a " + type.getName()));
            return producer.invoke(new Rooms(), arguments(producer));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type.getName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        Constructor<?>[] all = type.getDeclaredConstructors();
        return Stream.of(all)
                .filter(constructor -> all.length == 1 || constructor.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No constructor is injected into " + type.getName()));
    }

    private Object[] arguments(Executable maker) {
        return Stream.of(maker.getParameters()).map(this::argument).toArray();
    }

    private Object argument(Parameter parameter) {
        AnnotatedElement place = parameter;
        ConfigProperty property = place.getAnnotation(ConfigProperty.class);
        return property == null ? room(parameter.getType()) : config.getValue(property.name(), parameter.getType());
    }

    /** As when the program is ended in good order. */
    @Override
    public void close() {
        room(Gateway.class).stop(new ShutdownEvent());
    }
}
