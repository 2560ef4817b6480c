package io.vingt.gate.browser;

import io.vingt.gate.Finding;
import io.vingt.gate.Verdict;

/** A verdict as JSON text, the same on the server and in the browser to the last character. */
final class VerdictText {
    private VerdictText() {}

    static String of(Verdict verdict) {
        Json json = new Json()
                .open('{')
                .field("passes", verdict.passes())
                .field("language", verdict.language())
                .field("readSeconds", verdict.readSeconds())
                .field("slowReaderSeconds", verdict.slowReaderSeconds())
                .name("findings")
                .open('[');
        for (Finding finding : verdict.findings()) {
            write(json, finding);
        }
        return json.close(']')
                .field("notChecked", verdict.notChecked())
                .close('}')
                .toString();
    }

    private static void write(Json json, Finding finding) {
        json.open('{')
                .field("rule", finding.rule())
                .field("level", finding.level().name())
                .field("field", finding.field())
                .field("start", finding.start())
                .field("end", finding.end())
                .field("message", finding.message())
                .field("remedy", finding.remedy())
                .close('}');
    }
}
