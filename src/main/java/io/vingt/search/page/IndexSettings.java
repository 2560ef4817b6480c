package io.vingt.search.page;

import io.vingt.kernel.page.Said;
import io.vingt.people.CurrentPerson;
import io.vingt.search.RebuildIndex;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The index as an admin sees it. */
@Named
@RequestScoped
public class IndexSettings {

    @Inject
    RebuildIndex rebuildIndex;

    @Inject
    CurrentPerson current;

    @Inject
    Said said;

    public String getSize() {
        return said.text("search.size", rebuildIndex.size());
    }

    public String rebuild() {
        rebuildIndex.rebuild(current.caller());
        said.next("search.rebuilt");
        return "/settings-search?faces-redirect=true";
    }
}
