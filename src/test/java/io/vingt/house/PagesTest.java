package io.vingt.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @Test
    void pagesSayWhatAndNothingElse() throws IOException {
        List<Path> pages = Sources.below("src/main/webapp", ".xhtml");
        assertTrue(pages.size() > 5, "only " + pages.size() + " pages were looked at");
        List<String> found = new ArrayList<>();
        for (Path page : pages) {
            for (String one : Pages.complaints(Files.readString(page))) found.add(page.getFileName() + ": " + one);
        }
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color: red'/>",
                "<style>p { color: red }</style>",
                "<script>alert(1)</script>",
                "<a href='javascript:go()'/>",
                "<p onclick='go()'/>",
                "<p oncomplete='go()'/>",
                "<p escape='false'/>",
                "<p escape='#{bean.open}'/>",
                "<p value='#{a.thingOfALongName.andAnotherOne.andYetAnotherOne.andTheLast}'/>",
                "<p value='#{a.x and b.y or c.z}'/>",
                "<p>#{a.x > 1 ? 1 : 2}</p>",
                "<p>#{not a.x and b.y}</p>",
                "<p><autoUpdate/></p>",
                "<repeat><commandButton action='#{a.go(row.id)}'/></repeat>",
                "<repeat><commandButton><param name='id' value='#{row.id}'/></commandButton></repeat>",
                "<p><b></p>"
            })
    void aBadPageIsFound(String page) {
        assertEquals(1, Pages.complaints(page).size(), () -> page + Pages.complaints(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='row' escape='true'/>",
                "<repeat><commandButton><param name='row' value='#{row.id}'/></commandButton></repeat>",
                "<p><repeat>#{row}</repeat><commandButton/></p>",
                "<script src='app.js'></script>",
                "<p>#{a.x ? 'yes, and no or yes' : 'no'}</p>",
                "<p rendered='#{not empty a.rows}'/>",
                "<p rendered='#{a.rows gt 1}'>ongoing</p>",
                "<p>#{msg['backlog.no-tickets']}</p>"
            })
    void aGoodPageIsLeftAlone(String page) {
        assertEquals(List.of(), Pages.complaints(page));
    }
}
