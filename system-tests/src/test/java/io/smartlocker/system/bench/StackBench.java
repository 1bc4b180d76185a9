package io.smartlocker.system.bench;

import io.smartlocker.system.Kiosk;
import io.smartlocker.system.LocalStack;
import io.smartlocker.testing.bench.Report;
import io.smartlocker.testing.bench.Sample;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Not a test by its name, so that only {@code ./run bench} runs it. */
class StackBench {
    private static final List<String> PROCESSES = List.of(
            "postgresql",
            "kafka",
            "identity-service",
            "locker-service",
            "device-service",
            "scheduling-service",
            "audit-service",
            "hardware-gateway",
            "launcher");
    /** Who takes in what identity-service tells. */
    private static final List<String> CONSUMERS =
            List.of("locker-service", "device-service", "scheduling-service", "audit-service");

    private static final Pattern READY = Pattern.compile("is ready after (\\S+ s)");

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        LocalStack stack = LocalStack.in("bench");
        try (stack) {
            stack.start();
            report.row("first start, with the demo site", ready(stack), "");
        }
        try (stack) {
            stack.start();
            report.row("built → ready", ready(stack), "≤ 25 s");
            Kiosk kiosk = stack.kiosk();
            Map<String, Figures> processes = figures(stack);
            WriteBench.rows(report, stack);
            RemoteOpenBench.rows(report, stack);
            // What came before takes longer than a token lives.
            TapCycles cycles = new TapCycles(stack.admin(), kiosk);
            cycles.measure(5);
            Sample tap = cycles.measure(25);
            report.row("tap → line energised (in the gateway, warm)", tap.toString(), "p99 ≤ 10 ms");
            SignInBench.rows(report, stack);
            PeopleImport people = new PeopleImport(stack.admin(), stack.pid("identity-service"));
            report.row(
                    "100,000 people by CSV, while four services take each in on the same cores",
                    people.measure(100_000).toString(),
                    "");
            LoginStorm.Result storm =
                    new LoginStorm(stack.frontDoor(), stack.pid("identity-service"), stack.credentials()).measure(500);
            report.row("500 people sign in at once", storm.toString(), "nobody times out / ≤ 256 MiB");
            for (String process : CONSUMERS) {
                stack.order("stop", process);
            }
            report.row(
                    "100,000 people by CSV, with the cores to itself",
                    people.measure(100_000).toString(),
                    "≤ 60 s / heap ≤ 256 MiB");
            for (String process : CONSUMERS) {
                stack.order("start", process);
            }
            for (String process : PROCESSES) {
                Figures figures = processes.get(process);
                report.row(
                        process + ": start alone / resident at rest → after the above",
                        figures.startAlone() + " / " + figures.atRest() + " → " + Memory.resident(stack.pid(process)),
                        bar(process));
            }
        }
        report.end();
    }

    private static String ready(LocalStack stack) throws IOException {
        Matcher ready = READY.matcher(stack.printed());
        return ready.find() ? ready.group(1) : "?";
    }

    /** @param startAlone how long it takes while everything else runs and rests */
    private record Figures(String startAlone, String atRest) {}

    private static Map<String, Figures> figures(LocalStack stack) throws IOException, InterruptedException {
        Map<String, Figures> figures = new HashMap<>();
        for (String process : PROCESSES) {
            String atRest = Memory.resident(stack.pid(process));
            boolean itself = process.equals("launcher");
            figures.put(process, new Figures(itself ? "–" : startAlone(stack, process), atRest));
        }
        return figures;
    }

    private static String startAlone(LocalStack stack, String process) throws IOException, InterruptedException {
        stack.order("stop", process);
        Matcher ready = READY.matcher(stack.order("start", process));
        return ready.find() ? ready.group(1) : "?";
    }

    private static String bar(String process) {
        return switch (process) {
            case "hardware-gateway" -> "≤ 1.0 s / ≤ 160 MiB";
            case "postgresql", "kafka", "launcher" -> "";
            default -> "≤ 1.5 s / ≤ 250 MiB";
        };
    }
}
