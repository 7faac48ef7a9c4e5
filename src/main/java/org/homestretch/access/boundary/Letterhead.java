package org.homestretch.access.boundary;

import java.io.Serializable;
import org.homestretch.access.entity.PrintColor;

/**
 * What the letterhead shows beside the clinic's name.
 *
 * @param logo SHA-256 of the picture, or null if there is none
 * @param accent of headings and thin lines, or null for the product's
 */
public record Letterhead(String logo, PrintColor accent) implements Serializable {

    /** The accent as {@code #rrggbb}, or null. */
    public String accentCode() {
        return accent == null ? null : accent.code();
    }
}
