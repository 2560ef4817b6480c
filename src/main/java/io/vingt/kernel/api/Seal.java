package io.vingt.kernel.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps an answer that shows a secret readable only to whoever asked: sealed with a key made from the caller's own token,
 * which the database has no more than its hash of. AES-GCM, 256 bits.
 */
final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /** @param secret what the request was authorised with */
    Seal(String secret) {
        try {
            byte[] bits = MessageDigest.getInstance("SHA-256")
                    .digest(("answers kept for\n" + secret).getBytes(StandardCharsets.UTF_8));
            key = new SecretKeySpec(bits, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String close(String text) {
        byte[] iv = new byte[IV];
        RANDOM.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(iv, IV + sealed.length);
            System.arraycopy(sealed, 0, both, IV, sealed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return nothing when it was sealed with another token */
    Optional<String> open(String sealed) {
        try {
            byte[] both = Base64.getDecoder().decode(sealed);
            byte[] text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, IV)).doFinal(both, IV, both.length - IV);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        return cipher;
    }
}
