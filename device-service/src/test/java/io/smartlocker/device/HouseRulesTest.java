package io.smartlocker.device;

import io.smartlocker.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_house_rules_hold() {
        HouseRules.checkService("io.smartlocker.device");
    }
}
