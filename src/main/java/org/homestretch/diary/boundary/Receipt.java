package org.homestretch.diary.boundary;

import java.util.List;
import java.util.UUID;
import org.homestretch.platform.boundary.BusinessException;

/** What became of statements that a phone sent: all of them are in the diary but these. */
public record Receipt(List<Refused> refused) {

    public Receipt {
        refused = List.copyOf(refused);
    }

    /** @param because the rule that the statement would have broken */
    public record Refused(UUID id, BusinessException because) {}
}
