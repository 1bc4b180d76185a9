package io.smartlocker.locker;

import io.smartlocker.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_house_rules_hold() {
        HouseRules.checkService("io.smartlocker.locker");
    }
}
