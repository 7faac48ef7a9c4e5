package org.homestretch.handout.control.typeset;

import java.nio.ByteBuffer;

/**
 * A picture in pixels.
 *
 * @param file a JPEG or PNG file
 * @param gray whether it is printed without its colors
 */
public record PhotoFile(ByteBuffer file, boolean gray) {

    public static PhotoFile of(byte[] file, boolean gray) {
        return new PhotoFile(ByteBuffer.wrap(file), gray);
    }
}
