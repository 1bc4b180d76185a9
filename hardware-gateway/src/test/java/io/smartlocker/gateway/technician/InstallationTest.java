package io.smartlocker.gateway.technician;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.Hardware;
import io.smartlocker.gateway.cabinet.LayoutFile;
import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/raspberry-pi} installs fits together, and is what the pages for technicians say. */
class InstallationTest {
    private static final Path DEPLOY = Path.of("../deploy/raspberry-pi");
    private static final Path WIRING = Path.of("../docs/wiring.md");
    private static final List<String> UNITS =
            List.of("smart-locker-gateway.service", "smart-locker-kiosk.service", "smart-locker-journal-key.service");

    @TempDir
    private Path built;

    @TempDir
    private Path root;

    @BeforeEach
    void build() throws IOException {
        Files.writeString(built.resolve("quarkus-run.jar"), "stands for the packaged gateway");
        Files.createDirectories(built.resolve("app"));
        Files.writeString(built.resolve("app/hardware-gateway.jar"), "the first");
    }

    @Test
    void every_file_that_a_unit_names_is_installed() throws Exception {
        assertThat(install("--root", root.toString())).startsWith("0\n");

        for (String unit : UNITS) {
            assertThat(installed("/etc/systemd/system/" + unit)).isRegularFile();
            assertThat(named(unit, "Exec\\w+=(/opt/\\S+)"))
                    .allSatisfy(program -> assertThat(installed(program)).isExecutable());
            assertThat(named(unit, "EnvironmentFile=(/\\S+)"))
                    .allSatisfy(file -> assertThat(installed(file)).isRegularFile());
        }
        assertThat(named("gateway.env", "=(/etc/\\S+)")).isNotEmpty().allSatisfy(file -> assertThat(installed(file))
                .isRegularFile());
    }

    @Test
    void the_journal_is_opened_with_the_key_that_is_made_for_it() throws IOException {
        String made =
                named("smart-locker-journal-key.service", "mv \\S+ (/[^\\s']+)").getFirst();
        String needed = named(UNITS.getFirst(), "LoadCredentialEncrypted=journal-key:(\\S+)")
                .getFirst();

        assertThat(needed)
                .isEqualTo(made)
                .isEqualTo(named("smart-locker-journal-key.service", "ConditionPathExists=!(\\S+)")
                        .getFirst());
        assertThat(named(UNITS.getFirst(), "SMARTLOCKER_JOURNAL_KEY=(\\S+)")).containsExactly("%d/journal-key");
        assertThat(named(UNITS.getFirst(), "Requires=(\\S+)")).containsExactly("smart-locker-journal-key.service");
    }

    @Test
    void every_class_and_command_that_a_script_or_unit_names_exists() throws Exception {
        List<String> classes = named("gateway", "(io\\.smartlocker(?:\\.\\w+)+)");
        assertThat(classes).isNotEmpty();
        for (String name : classes) {
            assertThat(Class.forName(name).getMethod("main", String[].class)).isNotNull();
        }
        String script = Files.readString(DEPLOY.resolve("gateway"));
        assertThat(Technician.commandLine().getSubcommands().keySet())
                .allSatisfy(command -> assertThat(script).contains("gateway " + command));
        assertThat(named(UNITS.getFirst(), "bin/gateway (\\S+)")).containsExactly("run", "all-off");
    }

    @Test
    void installing_again_replaces_the_gateway_and_keeps_what_a_technician_wrote() throws Exception {
        install("--root", root.toString());
        Path cabinet = installed("/etc/smart-locker/cabinet.yaml");
        Files.writeString(cabinet, "lockers: []");
        Files.writeString(built.resolve("app/hardware-gateway.jar"), "the second");

        assertThat(install("--root", root.toString())).startsWith("0\n");

        assertThat(cabinet).hasContent("lockers: []");
        assertThat(installed("/opt/smart-locker/quarkus-app/app/hardware-gateway.jar"))
                .hasContent("the second");
        assertThat(installed("/opt/smart-locker/quarkus-app.old")).doesNotExist();
    }

    @Test
    void removing_keeps_settings_until_they_are_purged() throws Exception {
        install("--root", root.toString());

        assertThat(install("--root", root.toString(), "--uninstall")).startsWith("0\n");
        assertThat(installed("/opt/smart-locker")).doesNotExist();
        assertThat(installed("/etc/smart-locker/cabinet.yaml")).exists();

        assertThat(install("--root", root.toString(), "--uninstall", "--purge")).startsWith("0\n");
        assertThat(installed("/etc/smart-locker")).doesNotExist();
    }

    @Test
    void a_dry_run_says_what_would_be_done_and_does_nothing() throws Exception {
        String said = install("--dry-run", "--root", root.toString());

        assertThat(said).startsWith("0\n").contains("install -D -m 0644").contains("smart-locker-gateway.service");
        try (Stream<Path> files = Files.list(root)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void what_is_not_built_is_not_installed() throws Exception {
        Files.delete(built.resolve("quarkus-run.jar"));

        assertThat(install("--root", root.toString())).startsWith("1\n").contains("The gateway is not built");
    }

    @Test
    void the_example_layout_is_right_and_the_table_of_the_wiring_page_says_the_same() throws IOException {
        CabinetLayout layout =
                LayoutFile.read(DEPLOY.resolve("cabinet.yaml"), Hardware.WIRED, CabinetLayout.DEFAULT_PULSE);

        List<String> rows = found(
                        Files.readString(WIRING),
                        "\\| (\\d+) \\| (GPIO\\d+) \\| \\d+ \\| (GPIO\\d+) \\| \\d+ \\| (GPIO\\d+) \\| \\d+ \\|")
                .map(row -> String.join(" ", row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();

        assertThat(layout.lockers().getFirst().bays()).hasSize(8);
        assertThat(rows)
                .containsExactlyElementsOf(layout.lockers().getFirst().bays().stream()
                        .map(InstallationTest::row)
                        .toList());
    }

    private static String row(BayWiring bay) {
        return String.join(" ", String.valueOf(bay.number()), name(bay.lock()), name(bay.outlet()), name(bay.door()));
    }

    private static String name(@Nullable Wire wire) {
        return wire instanceof LineSpec line ? String.valueOf(line.name()) : "no line";
    }

    private Path installed(String path) {
        return root.resolve(path.substring(1));
    }

    private static List<String> named(String file, String pattern) throws IOException {
        return found(Files.readString(DEPLOY.resolve(file)), pattern)
                .map(match -> match.group(1))
                .toList();
    }

    private static Stream<MatchResult> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    /** @return exit code, and what it said */
    private String install(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("bash", DEPLOY.resolve("install.sh").toString()), Stream.of(arguments))
                        .toList());
        builder.environment().putAll(Map.of("SMARTLOCKER_BUILT", built.toString()));
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }
}
