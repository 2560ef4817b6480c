package io.vingt.gate.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What a merchant would tell; shares from 0 to 1, NaN for what is not there yet. */
interface Terms extends JSObject {
    @JSProperty
    double getVisits();

    @JSProperty
    double getAffected();

    @JSProperty
    double getLost();

    @JSProperty
    double getBasket();

    @JSProperty
    double getFee();
}
