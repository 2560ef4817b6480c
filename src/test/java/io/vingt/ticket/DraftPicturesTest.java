package io.vingt.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vingt.evidence.KeepPicture;
import io.vingt.evidence.Pixels;
import io.vingt.kernel.Databases;
import io.vingt.world.Cast;
import io.vingt.world.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftPicturesTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void picturesAreTakenAwayAndChangePlaces(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            String first = picture(world, cast);
            String second = picture(world, cast);
            String third = picture(world, cast);
            DraftRecord draft = world.in(() -> world.a(SaveDraft.class).begin(cast.lina, showing(first, second)));
            for (List<String> shown : List.of(
                    List.of(second),
                    List.of(second, third, first),
                    List.of(first, second, third),
                    List.<String>of(),
                    List.of(third))) {
                DraftContent content = showing(shown.toArray(String[]::new));
                world.in(() -> world.a(SaveDraft.class).save(cast.lina, draft.id(), null, content));
                assertEquals(
                        shown,
                        world.in(() -> world.a(MyDrafts.class).one(cast.lina, draft.id()))
                                .content()
                                .pictures());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theVersionThatASaveAnswersIsTheOneToSaveOver(Databases database) {
        try (World world = new World(database)) {
            Cast cast = new Cast(world);
            String one = picture(world, cast);
            String other = picture(world, cast);
            DraftRecord draft = world.in(() -> world.a(SaveDraft.class).begin(cast.lina, showing(one)));
            for (String shown : List.of(other, one, other)) {
                long version = draft.version();
                long id = draft.id();
                draft = world.in(() -> world.a(SaveDraft.class).save(cast.lina, id, version, showing(shown)));
            }
            assertEquals(List.of(other), draft.content().pictures());
        }
    }

    private static String picture(World world, Cast cast) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return world.in(() -> world.a(KeepPicture.class)
                            .keep(cast.lina, new Pixels("image/png", 1, 1, png.toByteArray())))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DraftContent showing(String... pictures) {
        return new DraftContent("Pay button", null, null, null, null, List.of(pictures), null, null, null);
    }
}
