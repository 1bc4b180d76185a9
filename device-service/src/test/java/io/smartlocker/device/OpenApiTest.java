package io.smartlocker.device;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.documentation.CommittedDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OpenApiTest {
    @Test
    void the_document_is_the_one_that_the_pages_were_made_from() {
        CommittedDocument.assertServed("device");
    }
}
