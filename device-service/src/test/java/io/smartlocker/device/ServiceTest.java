package io.smartlocker.device;

import io.quarkus.test.common.QuarkusTestResource;
import io.smartlocker.testing.Backends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the running service with a site of its own. */
@QuarkusTestResource(Backends.class)
public abstract class ServiceTest {
    protected Site site;

    @BeforeEach
    void openSite() {
        site = new Site();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }
}
