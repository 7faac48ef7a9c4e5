package org.homestretch.handout.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.handout.boundary.Handouts;
import org.homestretch.handout.boundary.UsualPrints;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.program.boundary.IssuedVersion;

/** Staff choose how a handout is printed, and whether all further ones are to look like it. */
@Named
@ViewScoped
public class ChooseHandout implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Handouts handouts;

    @Inject
    UsualPrints usualPrints;

    private long versionId;
    private PrintOptions usual;
    private boolean own;
    private LookForm look = LookForm.of(PrintOptions.usual(Locale.ROOT));
    private List<ContentBlock> blocks;
    private String nextVisit;
    private boolean remembered;

    /** Begins with what the member of staff usually chooses. */
    public void open(IssuedVersion version) {
        versionId = version.id();
        nextVisit = null;
        begin();
    }

    private void begin() {
        usual = handouts.usualOptions(versionId);
        own = usualPrints.isOwn();
        look = LookForm.of(usual);
        blocks = new ArrayList<>(usual.blocks());
        remembered = false;
    }

    /** From now on the clinic's choice holds for this member of staff as well (H-46). */
    public void printAsClinic() {
        usualPrints.forget();
        begin();
    }

    /** To be called without Ajax: a download follows. */
    public void print() {
        PrintOrder order = chosen();
        if (remembered) {
            usualPrints.remember(order.options());
        }
        PrintHandout.download(handouts.print(versionId, order).id());
    }

    /** Where the same file can be seen before anything is printed (H-43). */
    public String getPreview() {
        return HandoutPreview.OF_VERSIONS + versionId + ".pdf?" + PreviewAddress.query(chosen());
    }

    /** Nobody goes home without knowing when to stop. */
    private PrintOrder chosen() {
        EnumSet<ContentBlock> wanted = EnumSet.of(ContentBlock.WHEN_TO_STOP);
        wanted.addAll(blocks);
        return PrintOrder.of(look.in(usual).with(wanted), nextVisit);
    }

    /** What can be left out. */
    public Set<ContentBlock> getOptional() {
        return EnumSet.complementOf(EnumSet.of(ContentBlock.WHEN_TO_STOP));
    }

    /** Whether this is a choice of the member of staff and not the clinic's. */
    public boolean isOwn() {
        return own;
    }

    public LookForm getLook() {
        return look;
    }

    public List<ContentBlock> getBlocks() {
        return blocks;
    }

    public void setBlocks(List<ContentBlock> blocks) {
        this.blocks = blocks;
    }

    public String getNextVisit() {
        return nextVisit;
    }

    public void setNextVisit(String nextVisit) {
        this.nextVisit = nextVisit;
    }

    public boolean isRemembered() {
        return remembered;
    }

    public void setRemembered(boolean remembered) {
        this.remembered = remembered;
    }
}
