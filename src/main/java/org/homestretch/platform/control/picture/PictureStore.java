package org.homestretch.platform.control.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.homestretch.platform.boundary.NotAPictureException;
import org.homestretch.platform.boundary.PictureFileTooLargeException;
import org.homestretch.platform.boundary.PictureTooManyPixelsException;
import org.homestretch.platform.entity.Picture;
import org.homestretch.platform.entity.PictureFile;

/** The pictures that people gave us, each once (PL-6). */
@Dependent
public class PictureStore {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MILLION = 1_000_000;

    private static final String INSERT = "INSERT INTO picture (content_hash, content_type, width, height, bytes)"
            + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE content_hash = content_hash";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PictureIntake intake;

    /**
     * Takes in what was uploaded and keeps it.
     *
     * @param file JPEG, PNG or WebP
     * @param sideMax pixels of the longer side of what is kept
     * @throws NotAPictureException if the file is nothing of that, or damaged
     * @throws PictureFileTooLargeException if it has too many bytes
     * @throws PictureTooManyPixelsException if it has too many pixels
     */
    public PictureFile take(byte[] file, int sideMax) {
        try {
            PictureFile taken = intake.take(file, sideMax);
            keep(taken);
            return taken;
        } catch (PictureRefused refused) {
            throw switch (refused.fault()) {
                case NO_PICTURE -> new NotAPictureException();
                case TOO_MANY_BYTES -> new PictureFileTooLargeException(PictureIntake.BYTES_MAX / MEGABYTE);
                case TOO_MANY_PIXELS -> new PictureTooManyPixelsException(PictureIntake.PIXELS_MAX / MILLION);
            };
        }
    }

    /** Keeps what was taken in, unless it is here already or comes at this moment from somebody else. */
    public void keep(PictureFile taken) {
        if (find(taken.hash()).isEmpty()) {
            insert(taken);
        }
    }

    /**
     * By a statement of our own, because one by JPA would end in an error and undo the whole transaction where another one has
     * brought the same picture that we cannot see yet. This one waits for the other, and leaves its row alone.
     */
    private void insert(PictureFile taken) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, taken.hash())
                .setParameter(2, taken.contentType())
                .setParameter(3, taken.width())
                .setParameter(4, taken.height())
                .setParameter(5, taken.bytes())
                .executeUpdate();
    }

    /** The picture with exactly these bytes. */
    public Optional<PictureFile> find(byte[] bytes) {
        return find(PictureIntake.hash(bytes));
    }

    /** @param hash SHA-256 of the bytes, in hexadecimal */
    public Optional<PictureFile> find(String hash) {
        return Optional.ofNullable(entities.find(Picture.class, hash)).map(Picture::file);
    }
}
