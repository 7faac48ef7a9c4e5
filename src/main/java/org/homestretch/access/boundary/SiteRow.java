package org.homestretch.access.boundary;

import java.io.Serializable;
import java.util.List;

/** A site of the clinic as handouts and lists show it. */
public record SiteRow(Long id, String name, String address, String phone) implements Serializable {

    /** The address line by line, as printed. */
    public List<String> addressLines() {
        return address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
