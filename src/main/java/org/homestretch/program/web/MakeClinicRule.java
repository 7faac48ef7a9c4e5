package org.homestretch.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ClinicRules;
import org.homestretch.program.boundary.RuleReach;

/** The manager writes a safety rule of the clinic, and sees first how many programs it touches. */
@Named
@ViewScoped
public class MakeClinicRule implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ClinicRules rules;

    @Inject
    ClinicCalendar calendar;

    @Inject
    RuleWords words;

    private RuleForm form;
    private List<RuleWords.Choices> choices;
    private RuleReach reach;

    @PostConstruct
    void begin() {
        form = new RuleForm(calendar.today());
        choices = words.choices();
    }

    public void preview() {
        reach = null;
        reach = rules.preview(form.rule());
    }

    public String add() {
        rules.add(form.rule(), form.isLookAgain());
        return "/manager/rules/list?faces-redirect=true";
    }

    public RuleForm getForm() {
        return form;
    }

    public List<RuleWords.Choices> getChoices() {
        return choices;
    }

    /** Null until it was asked for. */
    public RuleReach getReach() {
        return reach;
    }
}
