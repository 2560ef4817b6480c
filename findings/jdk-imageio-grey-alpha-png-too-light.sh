#!/usr/bin/env bash
# JDK 17 ImageIO and pngjs 7.0.0: a PNG of grey with alpha (colour type 4), no gamma, no profile, fully opaque.
#
# Guessed: grey 128 is drawn as #808080, as in a PNG of grey alone (colour type 0) and as in a browser.
# Seen:    pngjs gives 128 for both. ImageIO hands out pictures in a linear grey colour space: getRGB says 188 for both, drawing
#          says 128 for grey alone and 188 for grey with alpha. So the alpha, which changes nothing here, makes it pale.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Grey.java <<'JAVA'
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

public class Grey {
    public static void main(String[] none) throws Exception {
        for (int type : new int[] {0, 4}) {
            Path file = Path.of("type" + type + ".png");
            Files.write(file, png(type, type == 0 ? new byte[] {0, (byte) 128} : new byte[] {0, (byte) 128, (byte) 255}));
            BufferedImage read = ImageIO.read(new File(file.toString()));
            BufferedImage drawn = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
            drawn.createGraphics().drawImage(read, 0, 0, null);
            System.out.println("ImageIO type " + type + ": getRGB " + (read.getRGB(0, 0) & 0xff) + ", drawn "
                    + (drawn.getRGB(0, 0) & 0xff));
        }
    }

    static byte[] png(int type, byte[] row) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        chunk(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, (byte) type, 0, 0, 0});
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(row);
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    static void chunk(DataOutputStream out, String name, byte[] data) throws Exception {
        CRC32 sum = new CRC32();
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        sum.update(type);
        sum.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
JAVA
npm install --silent --no-audit --no-fund pngjs@7.0.0 > /dev/null
{
  java -Djava.awt.headless=true Grey.java
  node -e 'const { PNG } = require("pngjs"), { readFileSync } = require("fs");
    for (const type of [0, 4]) console.log("pngjs type " + type + ": " + PNG.sync.read(readFileSync(`type${type}.png`)).data[0]);'
} | tee seen
diff seen - <<'SEEN' && echo "As seen before."
ImageIO type 0: getRGB 188, drawn 128
ImageIO type 4: getRGB 188, drawn 188
pngjs type 0: 128
pngjs type 4: 128
SEEN
