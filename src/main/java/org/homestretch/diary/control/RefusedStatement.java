package org.homestretch.diary.control;

import java.time.LocalDate;
import java.util.UUID;
import org.homestretch.diary.entity.Refusal;

/** A statement that did not go into the diary. */
public record RefusedStatement(UUID id, LocalDate day, Refusal refusal) {}
