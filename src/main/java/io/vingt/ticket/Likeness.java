package io.vingt.ticket;

import io.vingt.gate.Alike;
import java.util.List;

/** Finds open tickets that tell the same as a text; whoever searches implements it. */
public interface Likeness {

    /** @return at most five, best first, likeness from 0 to 1 */
    List<Alike> alike(String title, String insight, String fix);
}
