package io.smartlocker.local;

import io.smartlocker.local.demo.DemoFailed;
import io.smartlocker.local.demo.DemoSite;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Starts the whole stack, says when it is ready, and ends it on Ctrl-C. */
final class Launcher {
    private final Console console = new Console(System.out);
    private final Map<String, String> environment = System.getenv();
    private final Path home = Path.of(System.getProperty("localstack.home", "")).toAbsolutePath();
    private final DataDirectory data = DataDirectory.at(
            Path.of(System.getProperty("localstack.data", home.resolve(".data").toString())));
    private final Secrets secrets = new Secrets(data);
    private final Options options;

    private Launcher(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            new Launcher(Options.parse(List.of(arguments))).run();
        } catch (StartFailed e) {
            System.err.println(e.sentence());
            // Ends what was started before the failure, by the shutdown hook.
            System.exit(1);
        }
    }

    private void run() throws Exception {
        Instant begin = Instant.now();
        data.create();
        InstanceLock lock = InstanceLock.take(data);
        Ports ports = new Ports(environment);
        new LeftOvers(data, console).end();
        PostgresServer.endLeftOver(data);
        if (options.fresh()) {
            data.wipe();
            data.create();
        }
        PortHolder.requireFree(ports, neededPorts());

        FirstStart firstStart =
                new FirstStart(data, secrets, Optional.ofNullable(environment.get("SMARTLOCKER_ADMIN_PASSWORD")));
        Optional<String> password = firstStart.password();
        Stack stack = stack(ports, password);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, ended)));
        console.say("Starting Smart Locker (data in " + data.root() + ")");
        ControlSocket control = ControlSocket.open(data, new Control(stack));
        stack.start();
        password.filter(known -> !options.empty() && options.without().isEmpty())
                .ifPresent(known -> makeDemoSite(ports, known));
        sayReady(ports, Duration.between(begin, Instant.now()), firstStart.hint(password));
        firstStart.finish();
        if (options.train()) {
            System.exit(0);
        }
        ended.await();
        control.close();
        lock.close();
    }

    private Stack stack(Ports ports, Optional<String> password) {
        Definitions definitions = new Definitions(home, data, ports, secrets, options.train());
        List<Part> workers = new ArrayList<>();
        for (Service service : Service.values()) {
            if (!options.without().contains(service.port())) {
                workers.add(managed(definitions.service(service, password.map(this::firstAdmin))));
            }
        }
        if (!options.without().contains(Port.GATEWAY)) {
            workers.add(managed(definitions.gateway()));
        }
        List<Part> parts = new ArrayList<>();
        MailServer mail = new MailServer(ports.of(Port.MAIL));
        FrontDoor frontDoor = new FrontDoor(ports, home.resolve("web/admin/dist"), mail::kept, () -> parts);
        Stack stack = new Stack(
                List.of(
                        new PostgresServer(data, ports.of(Port.POSTGRESQL), secrets.databasePassword()),
                        managed(definitions.kafka()),
                        mail),
                frontDoor,
                workers,
                console);
        parts.addAll(stack.parts());
        return stack;
    }

    private void makeDemoSite(Ports ports, String password) {
        Instant begin = Instant.now();
        try {
            DemoSite site =
                    new DemoSite(URI.create(ports.url(Port.FRONT_DOOR)), URI.create(ports.url(Port.GATEWAY)), password);
            if (site.isWelcome()) {
                site.make();
                console.ready("demo site", Duration.between(begin, Instant.now()), "locker A with bays 1 to 8");
            }
        } catch (DemoFailed e) {
            throw new StartFailed("The demo site cannot be made. " + e.getMessage()
                    + "\nThe next start tries again; ./run --empty starts without it.");
        }
    }

    private Set<Port> neededPorts() {
        Set<Port> needed = EnumSet.allOf(Port.class);
        needed.removeAll(options.without());
        return needed;
    }

    private ManagedProcess managed(ProcessDefinition definition) {
        return new ManagedProcess(definition, data, console);
    }

    private Definitions.FirstAdmin firstAdmin(String password) {
        return new Definitions.FirstAdmin(options.empty() ? "My organisation" : "Demo", password);
    }

    private void sayReady(Ports ports, Duration took, String signIn) {
        console.say("");
        console.say("Smart Locker is ready after " + Console.seconds(took) + ".");
        console.say("  API and web admin   http://localhost:" + ports.of(Port.FRONT_DOOR));
        console.say("  Kiosk               " + ports.url(Port.GATEWAY));
        console.say("  Sign in             " + signIn);
        console.say("  Mails               http://localhost:" + ports.of(Port.FRONT_DOOR) + MailPage.PATH);
        console.say("  Logs                " + data.log("*"));
        console.say("Ctrl-C ends it.");
    }

    private void end(Stack stack, CountDownLatch ended) {
        console.say("\nEnding Smart Locker");
        stack.stop();
        console.say("Good bye.");
        ended.countDown();
    }
}
