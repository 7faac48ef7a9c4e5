package org.homestretch.diary.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.homestretch.diary.boundary.PaperDiary;
import org.homestretch.diary.boundary.PaperSaved;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.Feeling;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Types in a returned paper diary: finds its program by the sheet code and shows the grid week by week. */
@Named
@ViewScoped
public class TypePaperDiary implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/clinic/diary/paper.xhtml";
    private static final int DAYS_A_WEEK = 7;

    @Inject
    PaperDiary paperDiary;

    private String code;
    private Long program;
    private LocalDate week;
    private PaperForm form;

    /** Without a program only the question for the code is shown. */
    public void open() {
        if (program == null) {
            return;
        }
        if (week == null) {
            week = paperDiary.weekToTypeIn(program);
        }
        form = new PaperForm(paperDiary.sheet(program, week));
    }

    /** To the week of the sheet that is to be typed in first. */
    public String find() {
        return page(paperDiary.programOfSheet(code), null) + "&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    public String save() {
        PaperSaved saved = paperDiary.save(form.changes());
        Faces.getFlash().setKeepMessages(true);
        Messages.addGlobalInfo(DiaryTexts.sentence(Faces.getLocale(), "paper.saved", saved.added(), saved.corrected()));
        return page(program, form.getSheet().monday());
    }

    private static String page(long program, LocalDate week) {
        return PAGE + "?faces-redirect=true&program=" + program + (week == null ? "" : "&week=" + week);
    }

    public LocalDate getEarlierWeek() {
        return form.getSheet().monday().minusDays(DAYS_A_WEEK);
    }

    public LocalDate getLaterWeek() {
        return form.getSheet().monday().plusDays(DAYS_A_WEEK);
    }

    public EntryState[] getStates() {
        return EntryState.values();
    }

    public EntrySource[] getSources() {
        return new EntrySource[] {EntrySource.PAPER, EntrySource.RECALL};
    }

    public int getPainMax() {
        return Feeling.PAIN_MAX;
    }

    public PaperForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getProgram() {
        return program;
    }

    public void setProgram(Long program) {
        this.program = program;
    }

    public LocalDate getWeek() {
        return week;
    }

    public void setWeek(LocalDate week) {
        this.week = week;
    }
}
