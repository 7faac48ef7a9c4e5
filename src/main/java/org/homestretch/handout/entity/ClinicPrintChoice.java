package org.homestretch.handout.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the manager decides about the look of handouts.
 *
 * @param paper null for the one that is usual in the clinic's country
 */
public record ClinicPrintChoice(Layout layout, Paper paper, Palette palette) implements Serializable {

    public ClinicPrintChoice {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(palette, "palette");
    }
}
