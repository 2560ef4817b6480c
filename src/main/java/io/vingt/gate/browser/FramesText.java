package io.vingt.gate.browser;

import io.vingt.gate.Frames;

/** The frames of one language as JSON text. */
final class FramesText {
    private FramesText() {}

    static String of(Frames frames) {
        Json json = new Json()
                .open('{')
                .field("fix", frames.starters("fix"))
                .field("insight", frames.starters("insight"))
                .name("remedies")
                .open('{');
        frames.remedies().forEach(json::field);
        return json.close('}').close('}').toString();
    }
}
