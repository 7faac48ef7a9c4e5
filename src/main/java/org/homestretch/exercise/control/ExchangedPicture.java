package org.homestretch.exercise.control;

import java.util.Objects;

/**
 * A picture of an exercise as it travels.
 *
 * @param shows what it shows, for people who cannot see it
 * @param base64 the bytes of the JPEG, PNG or WebP file
 */
public record ExchangedPicture(String shows, String base64) {

    public ExchangedPicture {
        Objects.requireNonNull(shows, "shows");
        Objects.requireNonNull(base64, "base64");
    }
}
