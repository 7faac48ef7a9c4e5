package org.homestretch.handout.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.homestretch.handout.boundary.Handouts;
import org.homestretch.handout.boundary.UsualPrints;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.program.boundary.IssuedVersion;

/** Staff choose how a draft or an issued version looks on paper, see it at once, and print the latter. */
@Named
@ViewScoped
public class ChooseHandout implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Handouts handouts;

    @Inject
    UsualPrints usualPrints;

    private long versionId;
    private PrintForm wanted;
    private Set<ContentBlock> optional;
    private boolean own;

    /** As the member of staff usually prints. */
    @PostConstruct
    void begin() {
        wanted = new PrintForm(usualPrints.in(Locale.ROOT));
        optional = usualPrints.optional();
        own = usualPrints.isOwn();
    }

    public void open(IssuedVersion version) {
        versionId = version.id();
        wanted = new PrintForm(handouts.usualOptions(versionId));
    }

    /** All further handouts of this member of staff look like this one. */
    public void remember() {
        usualPrints.remember(wanted.order().options());
        wanted.startWith(wanted.order().options());
        own = true;
    }

    /** From now on the clinic's choice holds for this member of staff as well (H-46). */
    public void printAsClinic() {
        usualPrints.forget();
        wanted.startWith(usualPrints.in(wanted.order().options().language()));
        own = false;
    }

    /** Where the draft of that program can be seen. */
    public String draftAt(long programId) {
        return HandoutPreview.OF_DRAFTS + programId + ".pdf";
    }

    /** Where the version can be seen before it is printed (H-43). */
    public String getVersionAt() {
        return HandoutPreview.OF_VERSIONS + versionId + ".pdf";
    }

    public PrintForm getWanted() {
        return wanted;
    }

    /** What this member of staff can leave out. */
    public Set<ContentBlock> getOptional() {
        return optional;
    }

    /** Whether there is a choice of the member of staff beside the clinic's. */
    public boolean isOwn() {
        return own;
    }
}
