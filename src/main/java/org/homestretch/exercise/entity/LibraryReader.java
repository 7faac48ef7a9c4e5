package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** In which language a member of staff reads the library. */
@Entity
@Table(name = "library_reader")
public class LibraryReader {

    @Id
    @Column(name = "staff_account_id")
    private long staffId;

    @Column(name = "language", length = Instruction.LANGUAGE_MAX, nullable = false)
    private String language;

    protected LibraryReader() {}

    public LibraryReader(long staffId, ReadingLanguage language) {
        this.staffId = staffId;
        readIn(language);
    }

    public final void readIn(ReadingLanguage chosen) {
        language = chosen.tag();
    }

    public ReadingLanguage language() {
        return ReadingLanguage.of(language).orElse(ReadingLanguage.ENGLISH);
    }
}
