package org.homestretch.exercise.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.homestretch.exercise.control.ReadingLevel;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.InstructionEdit;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.Review;

/** The instruction of an exercise in one language while it is edited. */
public class InstructionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String language;
    private final Review review;
    private final List<StepForm> steps = new ArrayList<>();

    private String title;
    private String purpose;
    private String breathing;
    private String mistake;
    private List<String> cautions = List.of();
    private List<String> synonyms = List.of();

    /** An empty one with as many steps as it needs at least. */
    InstructionForm(String language) {
        this.language = language;
        this.review = Review.draft();
        for (int i = 0; i < InstructionEdit.STEPS_LEAST; i++) {
            steps.add(new StepForm(null));
        }
    }

    InstructionForm(InstructionContent content) {
        language = content.language();
        review = content.review();
        InstructionText text = content.text();
        title = text.title();
        purpose = text.purpose();
        breathing = text.breathing();
        mistake = text.mistake();
        cautions = text.cautions();
        synonyms = content.synonyms();
        text.steps().forEach(step -> steps.add(new StepForm(step)));
    }

    /** What the fields say now; steps that were left empty are left out. */
    InstructionEdit edit() {
        return new InstructionEdit(
                language,
                new InstructionText(
                        oneLine(title),
                        oneLine(purpose),
                        written().stream().map(InstructionForm::oneLine).toList(),
                        oneLine(breathing),
                        oneLine(mistake),
                        cautions),
                synonyms);
    }

    private static String oneLine(String text) {
        return text == null || text.isBlank()
                ? null
                : text.replaceAll("\\s+", " ").strip();
    }

    private List<String> written() {
        return steps.stream().filter(StepForm::isWritten).map(StepForm::getText).toList();
    }

    public void addStep() {
        if (isRoomForMore()) {
            steps.add(new StepForm(null));
        }
    }

    public void removeStep(int place) {
        steps.remove(place);
    }

    public void moveStep(int place, int by) {
        int to = place + by;
        if (to >= 0 && to < steps.size()) {
            Collections.swap(steps, place, to);
        }
    }

    public boolean isRoomForMore() {
        return steps.size() < InstructionEdit.STEPS_MOST;
    }

    public List<StepForm> getSteps() {
        return steps;
    }

    public List<String> getWrittenSteps() {
        return written();
    }

    public String getLanguage() {
        return language;
    }

    public Review getReview() {
        return review;
    }

    public boolean isEnglish() {
        return language.equals("en");
    }

    /** Whether it is written from right to left. */
    public String getDirection() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    /** The age in years at which the English steps are understood; 0 while there is nothing to measure. */
    public int getReadingAge() {
        return written().isEmpty() ? 0 : ReadingLevel.age(written());
    }

    public boolean isHardToRead() {
        return getReadingAge() > ReadingLevel.AGE_MOST;
    }

    /** Words in the longest sentence of the steps. */
    public long getLongestSentence() {
        return ReadingLevel.longestSentence(written());
    }

    public boolean isLongSentence() {
        return getLongestSentence() > ReadingLevel.WORDS_MOST;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getBreathing() {
        return breathing;
    }

    public void setBreathing(String breathing) {
        this.breathing = breathing;
    }

    public String getMistake() {
        return mistake;
    }

    public void setMistake(String mistake) {
        this.mistake = mistake;
    }

    public List<String> getCautions() {
        return cautions;
    }

    public void setCautions(List<String> cautions) {
        this.cautions = cautions;
    }

    public List<String> getSynonyms() {
        return synonyms;
    }

    public void setSynonyms(List<String> synonyms) {
        this.synonyms = synonyms;
    }
}
