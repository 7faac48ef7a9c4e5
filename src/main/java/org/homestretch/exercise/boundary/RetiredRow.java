package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** An exercise that the clinic does not prescribe any more, with its English title. */
public record RetiredRow(String slug, String title, LocalDate day, String by, String reason) implements Serializable {}
