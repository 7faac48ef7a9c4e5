package org.homestretch.handout.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.homestretch.handout.boundary.UsualPrints;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;

/** The therapist looks at a draft on paper, at first as he or she usually prints (H-44). */
@Named
@ViewScoped
public class PreviewDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UsualPrints usualPrints;

    private PrintOptions usual;
    private LookForm look;

    @PostConstruct
    void begin() {
        usual = usualPrints.in(Locale.ROOT);
        look = LookForm.of(usual);
    }

    /** Where the file is, as it is chosen now. */
    public String address(long programId) {
        return HandoutPreview.OF_DRAFTS + programId + ".pdf?"
                + PreviewAddress.query(PrintOrder.of(look.in(usual), null));
    }

    public void remember() {
        usual = look.in(usual);
        usualPrints.remember(usual);
    }

    /** Whether it looks as the therapist prints anyway. */
    public boolean isUsual() {
        return usual.equals(look.in(usual));
    }

    public LookForm getLook() {
        return look;
    }
}
