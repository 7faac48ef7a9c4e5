package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often exercises of this clinic changed: one row, by which a node sees that what it remembers is out of date. */
@Entity
@Table(name = "library_change")
public class LibraryChange {

    public static final int ID = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "changes", nullable = false)
    private long changes;

    protected LibraryChange() {}

    public long changes() {
        return changes;
    }
}
