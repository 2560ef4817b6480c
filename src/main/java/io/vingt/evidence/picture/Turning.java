package io.vingt.evidence.picture;

import java.awt.image.BufferedImage;

/** The way up that the camera was held. */
final class Turning {

    private Turning() {}

    /** @param orientation rows of Exif 2.3, section 4.6.4 A: 1 to 8 */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) return image;
        boolean onSide = orientation >= 5;
        int w = image.getWidth();
        int h = image.getHeight();
        BufferedImage turned = new BufferedImage(onSide ? h : w, onSide ? w : h, image.getType());
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int right = w - 1 - x;
                int down = h - 1 - y;
                int argb = image.getRGB(x, y);
                switch (orientation) {
                    case 2 -> turned.setRGB(right, y, argb);
                    case 3 -> turned.setRGB(right, down, argb);
                    case 4 -> turned.setRGB(x, down, argb);
                    case 5 -> turned.setRGB(y, x, argb);
                    case 6 -> turned.setRGB(down, x, argb);
                    case 7 -> turned.setRGB(down, right, argb);
                    default -> turned.setRGB(y, right, argb);
                }
            }
        }
        return turned;
    }
}
