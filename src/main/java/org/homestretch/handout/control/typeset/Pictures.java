package org.homestretch.handout.control.typeset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the pictures that were read last, because the same figures stand on many handouts. Each node keeps its own; nothing
 * is lost when one is dropped.
 */
final class Pictures {

    /** About 3 kB each. */
    private static final int MOST = 400;

    private static final Map<String, Optional<Picture>> KNOWN = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Picture>> eldest) {
            return size() > MOST;
        }
    };

    private Pictures() {}

    static Optional<Picture> of(String source) {
        synchronized (KNOWN) {
            Optional<Picture> known = KNOWN.get(source);
            if (known != null) {
                return known;
            }
        }
        Optional<Picture> read = PictureReader.read(source);
        synchronized (KNOWN) {
            KNOWN.put(source, read);
        }
        return read;
    }
}
