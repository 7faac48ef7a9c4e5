package org.homestretch.exercise.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.boundary.EditableExercise;
import org.homestretch.exercise.boundary.ExercisePictures;
import org.homestretch.exercise.boundary.LibraryEditing;
import org.homestretch.exercise.boundary.LibraryPictures;
import org.homestretch.exercise.boundary.NotYourExerciseException;
import org.homestretch.exercise.boundary.PictureRef;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.platform.control.picture.PictureIntake;
import org.homestretch.platform.web.UploadedPicture;

/** Staff give an exercise photos or drawings, describe and order them, and take them away. */
@Named
@ViewScoped
public class ArrangePictures implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/clinician/library/pictures.xhtml?faces-redirect=true&slug=";

    @Inject
    LibraryEditing editing;

    @Inject
    LibraryPictures library;

    @Inject
    ExercisePictures pictures;

    private String slug;
    private EditableExercise exercise;
    private List<PictureRef> shown;
    private final Map<String, String> words = new HashMap<>();
    private transient Part file;
    private String alternative;

    /** @throws NotYourExerciseException if the caller may only copy the exercise */
    public void open() {
        exercise = editing.exercise(slug == null ? "" : slug);
        if (!editing.mayEdit(slug)) {
            throw new NotYourExerciseException();
        }
        shown = pictures.shown(slug);
        shown.forEach(picture -> words.put(picture.hash(), picture.alternative()));
    }

    public String add() throws IOException {
        library.add(slug, exercise.revision(), UploadedPicture.bytes(file), alternative);
        return HERE + slug;
    }

    public String describe(String hash) {
        library.describe(slug, exercise.revision(), hash, words.get(hash));
        return HERE + slug;
    }

    public String move(String hash, boolean forward) {
        library.move(slug, exercise.revision(), hash, forward);
        return HERE + slug;
    }

    public String remove(String hash) {
        library.remove(slug, exercise.revision(), hash);
        return HERE + slug;
    }

    public String getTitle() {
        return exercise.content()
                .instructionIn(ExerciseEdit.ORIGINAL_LANGUAGE)
                .map(InstructionContent::text)
                .orElseThrow()
                .title();
    }

    public List<PictureRef> getShown() {
        return shown;
    }

    /** What each picture shows, by its hash, while it is edited. */
    public Map<String, String> getWords() {
        return words;
    }

    public boolean isRoomForMore() {
        return shown.size() < PictureRef.SHOWN_MAX;
    }

    public int getBytesMax() {
        return PictureIntake.BYTES_MAX;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
