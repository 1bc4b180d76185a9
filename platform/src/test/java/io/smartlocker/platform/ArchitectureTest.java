package io.smartlocker.platform;

import io.smartlocker.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_rules_of_the_house_hold() {
        HouseRules.check("io.smartlocker.platform");
        HouseRules.check("io.smartlocker.contracts");
    }
}
