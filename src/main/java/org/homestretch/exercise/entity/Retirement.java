package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Since when, by whom and why the clinic does not prescribe an exercise any more (L-35). */
@Embeddable
public class Retirement implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int REASON_MAX = 300;
    public static final int NAME_MAX = 120;

    @Column(name = "retired_on")
    private LocalDate day;

    @Column(name = "retired_by", length = NAME_MAX)
    private String name;

    @Column(name = "retired_reason", length = REASON_MAX)
    private String reason;

    protected Retirement() {}

    /**
     * @param name of whoever retired it, as the clinic knows them
     * @param reason for the staff
     * @throws IllegalArgumentException if the reason is blank or longer than {@link #REASON_MAX}
     */
    public Retirement(LocalDate day, String name, String reason) {
        this.day = Objects.requireNonNull(day, "day");
        this.name = Objects.requireNonNull(name, "name");
        this.reason = reason.strip();
        if (this.reason.isEmpty() || this.reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("a retired exercise says why");
        }
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }

    public String reason() {
        return reason;
    }
}
