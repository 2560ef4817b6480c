package io.vingt.exchange;

import io.vingt.world.Growth;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a table is made of, one of twice the size takes twice the time. */
class TableGrowthTest {

    private static final int LONGEST = 1 << 18;

    private static byte[] bytes(String around, String text) {
        return around.replace("%s", text).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "%s\n1",
                "title,fix\n%s,a",
                "title;fix\n\"%s\";a",
                "sep=%s",
                "title,%s\n1,2",
                "title,fix\n'%s,a",
                "title,fix\n\"%s"
            })
    void aTableIsReadInLinearTime(String around) {
        Growth.isLinear(around, LONGEST, text -> CsvFile.read(bytes(around, text)));
        Growth.isLinear(around, LONGEST, text -> MerchantTable.of(FileText.of(bytes(around, text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"format\":\"%s\"}",
                "{\"%s\":1}",
                "{\"format\":\"vingt-merchant/1\",\"merchant\":{\"name\":\"%s\"}}"
            })
    void aMerchantsFileIsReadInLinearTime(String around) {
        Growth.isLinear(around, LONGEST, text -> ReadMerchantFile.of(bytes(around, text.replace("\"", "'"))));
    }

    @ParameterizedTest
    @EnumSource(Decimals.class)
    void aNumberIsReadInLinearTime(Decimals decimals) {
        Growth.isLinear("a number", LONGEST, text -> NumberCell.read(text, decimals));
    }
}
