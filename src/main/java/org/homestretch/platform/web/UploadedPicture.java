package org.homestretch.platform.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.homestretch.platform.control.picture.PictureIntake;

/** A picture as a form sends it. */
public final class UploadedPicture {

    private UploadedPicture() {}

    /** All bytes of the file; of a larger one than is taken in, one more than allowed, which tells that it is too large. */
    public static byte[] bytes(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(PictureIntake.BYTES_MAX + 1);
        }
    }
}
