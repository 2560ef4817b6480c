package io.vingt.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The published document by itself; what the server answers is held to it by the contract's rows. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DocumentIT {

    @ArquillianResource
    URL base;

    @Test
    void everyExampleHasTheShapeThatTheDocumentAsksFor() {
        JsonObject document = Http.anywhere("http://localhost:" + base.getPort() + "/openapi?format=JSON")
                .json();
        List<String> wrong = new ArrayList<>();
        int[] looked = {0};
        document.getJsonObject("paths")
                .forEach((path, operations) -> operations.asJsonObject().forEach((method, one) -> {
                    JsonObject body = one.asJsonObject().getJsonObject("requestBody");
                    JsonObject json =
                            body == null ? null : body.getJsonObject("content").getJsonObject("application/json");
                    if (json == null || !json.containsKey("example")) return;
                    looked[0]++;
                    for (String complaint :
                            Shape.complaints(document, json.getJsonObject("schema"), json.get("example"))) {
                        wrong.add(method + " " + path + ": " + complaint);
                    }
                }));
        assertEquals("", String.join("\n", wrong));
        assertTrue(looked[0] > 15, "only " + looked[0] + " examples");
    }
}
