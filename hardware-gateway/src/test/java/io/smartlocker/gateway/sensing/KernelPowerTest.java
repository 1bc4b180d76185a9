package io.smartlocker.gateway.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelPowerTest {
    @TempDir
    Path supplies;

    @Test
    void where_there_is_no_supply_nothing_is_told() throws IOException {
        assertThat(new KernelPower(supplies.resolve("none")).mains()).isEmpty();
        supply("BAT0", "Battery", "");
        assertThat(new KernelPower(supplies).mains()).isEmpty();
    }

    @Test
    void mains_power_is_there_when_one_of_its_supplies_is() throws IOException {
        supply("BAT0", "Battery", "");
        supply("AC0", "Mains", "0\n");
        assertThat(new KernelPower(supplies).mains()).contains(false);
        supply("AC1", "Mains", "1\n");
        assertThat(new KernelPower(supplies).mains()).contains(true);
    }

    private void supply(String name, String type, String online) throws IOException {
        Path supply = Files.createDirectories(supplies.resolve(name));
        Files.writeString(supply.resolve("type"), type + "\n");
        if (!online.isEmpty()) {
            Files.writeString(supply.resolve("online"), online);
        }
    }
}
