package io.vingt.merchant;

import io.vingt.world.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted as an address, twice as much of it takes twice the time. */
class AddressGrowthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "https://%s",
                "https://shop.example/%s",
                "https://shop.example/?%s",
                "https://shop.example/#/%s",
                "https://shop.example#/?%s",
                "https://%s.example/a",
                "see %s https://shop.example"
            })
    void anAddressIsReadInLinearTime(String around) {
        Growth.isLinear(around, 1 << 18, text -> Address.of(around.replace("%s", text)));
    }
}
