package org.homestretch.adherence.entity;

import java.io.Serializable;
import org.homestretch.diary.entity.NotDoneReason;

/** Why exercises were not done, and how often that was said. */
public record SkippingReason(NotDoneReason reason, int times) implements Serializable {}
