package io.vingt.kernel.api;

import io.vingt.world.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a form's part, which says its name: twice as much of it takes twice the time. */
class PartNameGrowthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "Content-Disposition: form-data; %s",
                "Content-Disposition: form-data; name=\"%s\"",
                "%s\r\nContent-Disposition: form-data; name=a"
            })
    void aNameIsFoundInLinearTime(String around) {
        Growth.isLinear(around, 1 << 18, text -> PartName.in(around.replace("%s", text)));
    }
}
