package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.homestretch.exercise.control.figure.Anatomy;
import org.homestretch.exercise.control.figure.FigureRenderer;
import org.homestretch.exercise.control.figure.FigureStyle;
import org.homestretch.exercise.control.figure.Palette;
import org.homestretch.exercise.control.figure.PoseChange;
import org.homestretch.exercise.control.figure.PoseDocument;
import org.homestretch.exercise.control.figure.PoseEditing;
import org.homestretch.exercise.control.figure.PoseFileException;
import org.homestretch.exercise.control.figure.PoseHandle;
import org.homestretch.exercise.control.figure.PoseLines;
import org.homestretch.exercise.control.figure.PosePictures;

/**
 * Poses a figure by hand (L-60 to L-66). Nothing is kept between two changes: whoever poses sends the whole pose file
 * each time, so that any node can answer and undoing is the caller's own.
 */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PosedFrames {

    /** A hand that ends this far from where it was dragged could not get there (cm). */
    private static final double MISSED = 2.5;

    /**
     * The pose after a change.
     *
     * @param frame the number of the frame that is worked on, from 0
     * @throws PoseNotDrawableException if the text is no pose, or the change makes it none
     * @throws NoSuchPoseChangeException if there is nothing of that name or number
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public PosedPicture changed(String slug, String yaml, int frame, PoseChange change) {
        PoseDocument before = read(slug, yaml);
        try {
            PoseDocument after = PoseEditing.changed(before, frame, change);
            return picture(after, shown(after, frame, change), frame, before == after, change);
        } catch (PoseFileException undrawable) {
            throw notDrawable(yaml, undrawable);
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException unknown) {
            throw new NoSuchPoseChangeException();
        }
    }

    /**
     * The whole figure as patients will see it.
     *
     * @throws PoseNotDrawableException if the text is no pose
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public PosePreview preview(String slug, String yaml, String title) {
        FigureStyle style = FigureStyle.color(title);
        var figure = new PosePictures(read(slug, yaml)).figure();
        FigureRenderer renderer = new FigureRenderer();
        return new PosePreview(
                renderer.svg(figure, style),
                renderer.svg(figure, style.mirroredIf(true)),
                renderer.svg(figure, style.with(Palette.GRAY)));
    }

    /** The frame that the person looks at next. */
    private static int shown(PoseDocument after, int frame, PoseChange change) {
        if (change instanceof PoseChange.AddFrame) {
            return Math.min(frame + 1, after.frameNames().size() - 1);
        }
        if (change instanceof PoseChange.CopyTo copy) {
            return copy.frame();
        }
        return Math.min(frame, after.frameNames().size() - 1);
    }

    private static PosedPicture picture(
            PoseDocument pose, int shown, int worked, boolean unchanged, PoseChange change) {
        PosePictures pictures = new PosePictures(pose);
        PosePictures.Picture picture = pictures.picture(shown, pose.slug());
        List<PoseHandle> handles = pictures.handles(shown);
        boolean missed = shown == worked && change instanceof PoseChange.Move move && isMissed(handles, move)
                || change instanceof PoseChange.Rest && unchanged;
        return new PosedPicture(
                pose.yaml(),
                pose.frameNames(),
                shown,
                picture.svg(),
                new PosedPicture.Area(picture.left(), picture.top(), picture.width(), picture.height()),
                handles,
                pictures.fields(shown),
                pictures.things(shown),
                missed,
                findings(pictures));
    }

    /** Handles that turn about a joint follow the direction of a pull, not its length. */
    private static boolean isMissed(List<PoseHandle> handles, PoseChange.Move move) {
        return handles.stream()
                .filter(handle -> handle.id().equals(move.handle()) && handle.role() != PoseHandle.Role.TURN)
                .anyMatch(handle -> Math.hypot(handle.x() - move.x(), handle.y() - move.y()) > MISSED);
    }

    static List<PoseFinding> findings(PosePictures pictures) {
        return Anatomy.findings(pictures.figure()).stream().map(PoseFinding::of).toList();
    }

    /** @throws PoseNotDrawableException if the text is no pose */
    static PoseDocument read(String slug, String yaml) {
        try {
            return PoseDocument.read(slug, yaml);
        } catch (PoseFileException undrawable) {
            throw notDrawable(yaml, undrawable);
        }
    }

    private static PoseNotDrawableException notDrawable(String yaml, PoseFileException undrawable) {
        return new PoseNotDrawableException(PoseLines.lineOf(yaml, undrawable), PoseLines.sentence(undrawable));
    }
}
