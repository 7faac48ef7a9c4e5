package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks beside each other, or what of them stands on one page. */
final class LaidColumns extends Laid {

    private final Tag tag;
    private final List<Part> parts;

    /** @param left distance from the left edge of the columns, {@code top} from their upper one */
    record Part(Laid laid, double left, double top) {

        double bottom() {
            return top + laid.height();
        }
    }

    LaidColumns(Tag tag, List<Part> parts) {
        super(parts.stream().mapToDouble(Part::bottom).max().orElse(0));
        this.tag = tag;
        this.parts = parts;
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        canvas.within(tag, () -> parts.forEach(part -> part.laid().draw(canvas, left + part.left(), top + part.top())));
    }

    /** Only if each column fits or can be split itself. */
    @Override
    Optional<Split> split(double room, boolean fresh) {
        List<Part> fitting = new ArrayList<>();
        List<Part> rest = new ArrayList<>();
        for (Part part : parts) {
            if (part.bottom() <= room + Lengths.ROUNDING) {
                fitting.add(part);
                continue;
            }
            Optional<Split> split = part.laid().split(room - part.top(), fresh);
            if (split.isEmpty()) {
                return Optional.empty();
            }
            fitting.add(new Part(split.get().fitting(), part.left(), part.top()));
            rest.add(new Part(split.get().rest(), part.left(), 0));
        }
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Split(new LaidColumns(tag, fitting), new LaidColumns(tag, rest)));
    }
}
