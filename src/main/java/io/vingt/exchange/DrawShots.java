package io.vingt.exchange;

import io.vingt.evidence.DrawPicture;
import io.vingt.kernel.Refusal;
import io.vingt.merchant.Merchants;
import io.vingt.people.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Opens the pictures of a merchant's own file, before anything of it is brought in and without a transaction. */
@Dependent
public class DrawShots {

    private final DrawPicture drawPicture;

    @Inject
    public DrawShots(DrawPicture drawPicture) {
        this.drawPicture = drawPicture;
    }

    /** @return none where the import refuses the file anyway, or it is a table */
    public Shots draw(Caller importer, byte[] file) {
        if (!Merchants.keeps(importer) || !MerchantFile.isOne(file)) return Shots.NONE;
        List<List<Shots.Shot>> all = new ArrayList<>();
        for (MerchantFile.Told told : ReadMerchantFile.of(file).reports()) {
            List<Shots.Shot> shots = new ArrayList<>();
            for (byte[] picture : told.pictures()) shots.add(drawn(importer, picture));
            all.add(shots);
        }
        return new Shots(all);
    }

    /** Without a free place now, the whole file can come again. */
    private Shots.Shot drawn(Caller importer, byte[] picture) {
        try {
            return new Shots.Shot(drawPicture.draw(importer, picture), null);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.BUSY) throw refused;
            return new Shots.Shot(null, refused);
        }
    }
}
