package io.vingt.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A finger on a page: what it does is the browser's to tell apart, scrolling from drawing. */
record Finger(Page page) {

    private static final int STEPS = 10;

    /** From one place of the window to another, in CSS pixels, without haste. */
    void swipe(double fromX, double fromY, double toX, double toY) {
        CDPSession touch = page.context().newCDPSession(page);
        send(touch, "touchStart", at(fromX, fromY));
        for (int step = 1; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            send(touch, "touchMove", at(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share));
            page.waitForTimeout(20);
        }
        send(touch, "touchEnd", new JsonArray());
        touch.detach();
        // A page that was pushed rolls on for a while.
        page.waitForTimeout(1500);
    }

    private static JsonArray at(double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        return points;
    }

    private static void send(CDPSession session, String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
