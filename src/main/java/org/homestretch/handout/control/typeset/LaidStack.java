package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks below each other, or those of them that stand on one page. */
final class LaidStack extends Laid {

    private final Tag tag;
    private final List<Part> parts;

    /** @param top distance from the upper edge of the stack */
    record Part(Laid laid, double top, boolean keepsNext, boolean together) {

        double bottom() {
            return top + laid.height();
        }

        Part raised(double by) {
            return new Part(laid, top - by, keepsNext, together);
        }

        Part replaced(Laid other, double otherTop) {
            return new Part(other, otherTop, keepsNext, together);
        }
    }

    LaidStack(Tag tag, List<Part> parts) {
        super(parts.isEmpty() ? 0 : parts.get(parts.size() - 1).bottom());
        this.tag = tag;
        this.parts = parts;
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        canvas.within(tag, () -> parts.forEach(part -> part.laid().draw(canvas, left, top + part.top())));
    }

    @Override
    Optional<Split> split(double room, boolean fresh) {
        int over = 0;
        while (over < parts.size() && parts.get(over).bottom() <= room + Lengths.ROUNDING) {
            over++;
        }
        if (over == parts.size()) {
            return Optional.empty();
        }
        Optional<Split> inside = splitInside(over, room, fresh);
        return inside.isPresent() ? inside : splitBefore(over, fresh);
    }

    private Optional<Split> splitInside(int place, double room, boolean fresh) {
        Part part = parts.get(place);
        boolean first = fresh && place == 0;
        if (part.together() && !first) {
            return Optional.empty();
        }
        return part.laid().split(room - part.top(), first).map(split -> {
            List<Part> fitting = new ArrayList<>(parts.subList(0, place));
            fitting.add(part.replaced(split.fitting(), part.top()));
            double gone = part.bottom() - split.rest().height();
            List<Part> rest = new ArrayList<>();
            rest.add(part.replaced(split.rest(), 0));
            parts.subList(place + 1, parts.size()).forEach(later -> rest.add(later.raised(gone)));
            return new Split(new LaidStack(tag, fitting), new LaidStack(tag, rest));
        });
    }

    private Optional<Split> splitBefore(int over, boolean fresh) {
        int cut = over;
        while (cut > 0 && parts.get(cut - 1).keepsNext()) {
            cut--;
        }
        if (cut == 0 && fresh) {
            cut = over; // a heading alone is better than a page without anything
        }
        if (cut == 0) {
            return Optional.empty();
        }
        double gone = parts.get(cut).top();
        List<Part> rest = parts.subList(cut, parts.size()).stream()
                .map(part -> part.raised(gone))
                .toList();
        return Optional.of(new Split(new LaidStack(tag, parts.subList(0, cut)), new LaidStack(tag, rest)));
    }
}
