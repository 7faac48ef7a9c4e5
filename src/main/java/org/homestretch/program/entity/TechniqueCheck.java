package org.homestretch.program.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Somebody showed the patient a prescribed exercise, watched it and found it right (G28, P8). It is tied to the item key,
 * so it outlasts new doses and versions, and an exercise that takes another's place begins without it.
 */
@Entity
@Table(name = "technique_check")
public class TechniqueCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "program_id", nullable = false)
    private long programId;

    @Column(name = "item_key", nullable = false)
    private int itemKey;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "checked_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "checked_by_name", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "checked_at", nullable = false))
    private Signature checked;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "taken_back_by"))
    @AttributeOverride(name = "name", column = @Column(name = "taken_back_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "taken_back_at"))
    private Signature takenBack;

    protected TechniqueCheck() {}

    public TechniqueCheck(long programId, int itemKey, Signature by) {
        this.programId = programId;
        this.itemKey = itemKey;
        this.checked = by;
    }

    /** It was ticked by mistake, or the exercise needs to be shown again. */
    public void takeBack(Signature by) {
        takenBack = by;
    }

    public int itemKey() {
        return itemKey;
    }

    public Signature checked() {
        return checked;
    }
}
