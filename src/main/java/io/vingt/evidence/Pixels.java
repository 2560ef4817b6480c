package io.vingt.evidence;

/**
 * What one sees of a picture, drawn anew ({@link DrawPicture}).
 *
 * @param type {@code image/png} or {@code image/jpeg}
 * @param width pixels
 * @param height likewise
 */
public record Pixels(String type, int width, int height, byte[] bytes) {}
