package org.homestretch.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homestretch.platform.control.picture.PictureStore;
import org.homestretch.platform.entity.PictureFile;

/** The pictures that people gave us. None shows a patient, and patients see them without an account. */
@Stateless
@PermitAll
public class KeptPictures {

    @Inject
    PictureStore store;

    /** The bytes of a picture, for whoever knows their SHA-256. */
    @PermitAll
    public Optional<PictureFile> file(String hash) {
        return store.find(hash);
    }
}
