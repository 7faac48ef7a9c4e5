package org.homestretch.exercise.control.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the pictures that were asked for last, because a page of the library asks for many of them again and again. Each
 * node keeps its own; nothing is lost when one is dropped.
 */
@ApplicationScoped
public class RenderedFigures {

    /** All that is kept, in characters: about 700 still pictures. */
    private static final int MOST = 8_000_000;

    private final Map<Key, String> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private final int most;
    private int kept;

    public RenderedFigures() {
        this(MOST);
    }

    RenderedFigures(int most) {
        this.most = most;
    }

    private record Key(Figure figure, FigureStyle style, boolean moving) {}

    /** The still picture, drawn now or before. */
    public String still(Figure figure, FigureStyle style) {
        Key key = new Key(figure, style, false);
        String known = known(key);
        return known != null ? known : keep(key, new FigureRenderer().svg(figure, style));
    }

    /** The moving picture, drawn now or before. */
    public String moving(Figure figure, FigureStyle style) {
        Key key = new Key(figure, style, true);
        String known = known(key);
        return known != null ? known : keep(key, new MovingFigure().svg(figure, style));
    }

    private synchronized String known(Key key) {
        return pictures.get(key);
    }

    /** Drops the pictures that nobody asked for longest until there is room. */
    private synchronized String keep(Key key, String svg) {
        if (pictures.putIfAbsent(key, svg) == null) {
            kept += svg.length();
        }
        var eldest = pictures.entrySet().iterator();
        while (kept > most && pictures.size() > 1) {
            kept -= eldest.next().getValue().length();
            eldest.remove();
        }
        return svg;
    }

    synchronized int kept() {
        return kept;
    }
}
