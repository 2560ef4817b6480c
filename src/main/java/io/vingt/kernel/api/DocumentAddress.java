package io.vingt.kernel.api;

import io.vingt.kernel.Settings;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The published document names the address that the operator set, where one is set; the rest is written by hand. */
public class DocumentAddress implements OASModelReader {

    @Override
    public OpenAPI buildModel() {
        OpenAPI document = OASFactory.createOpenAPI();
        Settings settings = Settings.read();
        if (settings.get("vingt.base.url").isPresent()) {
            document.addServer(OASFactory.createServer().url(settings.baseUrl()));
        }
        return document;
    }
}
