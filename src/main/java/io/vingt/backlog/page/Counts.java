package io.vingt.backlog.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The figures in the navigation. */
@Named
@RequestScoped
public class Counts {

    public String getBacklog() {
        return "214";
    }

    public String getHolding() {
        return "1";
    }

    public String getDrafts() {
        return "2";
    }
}
