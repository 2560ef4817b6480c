package io.vingt.gate.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The estimate's part of the form; NaN or null is what is not there yet. */
interface Numbers extends JSObject {
    @JSProperty
    double getEventsPerYear();

    @JSProperty
    double getCustomerEurPerEvent();

    @JSProperty
    double getCompanyEurPerEvent();

    @JSProperty
    double getBenefitFactor90();

    @JSProperty
    double getDaysLow();

    @JSProperty
    double getDaysHigh();

    @JSProperty
    String getEvidence();

    @JSProperty
    String getSource();

    @JSProperty
    int getSecondsSpent();
}
