package io.smartlocker.audit;

import io.smartlocker.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void the_rules_of_the_house_hold() {
        HouseRules.checkService("io.smartlocker.audit");
    }
}
