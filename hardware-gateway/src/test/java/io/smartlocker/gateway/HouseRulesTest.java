package io.smartlocker.gateway;

import io.smartlocker.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void the_rules_of_the_house_hold() {
        HouseRules.check("io.smartlocker.gateway");
    }
}
