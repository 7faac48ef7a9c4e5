package org.homestretch.handout.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.homestretch.handout.boundary.ClinicPrints;
import org.homestretch.handout.entity.ClinicPrintChoice;

/** The manager decides how handouts look for whoever has not chosen otherwise. */
@Named
@ViewScoped
public class DecideClinicPrint implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/manager/clinic/details.xhtml?faces-redirect=true";

    @Inject
    ClinicPrints clinicPrints;

    private LookForm look;

    @PostConstruct
    void read() {
        ClinicPrintChoice choice = clinicPrints.choice();
        look = new LookForm(choice.layout(), choice.paper(), choice.palette());
    }

    public String save() {
        clinicPrints.choose(new ClinicPrintChoice(look.getLayout(), look.getPaper(), look.getPalette()));
        return HERE;
    }

    public LookForm getLook() {
        return look;
    }
}
