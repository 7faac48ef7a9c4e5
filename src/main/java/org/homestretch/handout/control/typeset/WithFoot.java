package org.homestretch.handout.control.typeset;

import java.util.List;

/** A block with another one below it, which stands at the foot of the place that both have. */
public final class WithFoot implements Block {

    private final Block body;
    private final Block foot;
    private final double gap;
    private final double least;

    /**
     * @param gap between both, at least
     * @param least height of both together
     */
    public WithFoot(Block body, Block foot, double gap, double least) {
        this.body = body;
        this.foot = foot;
        this.gap = gap;
        this.least = least;
    }

    @Override
    public Laid lay(Setting setting, double width) {
        Laid upper = body.lay(setting, width);
        Laid lower = foot.lay(setting, width);
        double top = Math.max(upper.height() + gap, least - lower.height());
        return new LaidStack(
                null, List.of(new LaidStack.Part(upper, 0, true, true), new LaidStack.Part(lower, top, false, true)));
    }
}
