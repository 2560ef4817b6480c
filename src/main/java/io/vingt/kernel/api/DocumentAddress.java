package io.vingt.kernel.api;

import io.vingt.kernel.Settings;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The published document names the address that the operator set, where one is set. */
public class DocumentAddress implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Settings settings = Settings.read();
        if (settings.get("vingt.base.url").isEmpty()) return;
        document.setServers(List.of(OASFactory.createServer().url(settings.baseUrl())));
    }
}
