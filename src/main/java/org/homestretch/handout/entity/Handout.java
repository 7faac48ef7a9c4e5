package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The archived file that was given out for one program version. It never changes (H-11). */
@Entity
@Table(name = "handout")
public class Handout {

    public static final int PRINTED_BY_NAME_MAX = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "program_version_id", nullable = false)
    private long versionId;

    @Column(name = "version_number", nullable = false)
    private int versionNumber;

    @Column(name = "program_id", nullable = false)
    private long programId;

    @Column(name = "patient_id", nullable = false)
    private long patientId;

    @Column(name = "patient_link_id", nullable = false)
    private long patientLinkId;

    @Column(name = "sheet_code", nullable = false, length = SheetCode.LENGTH)
    private SheetCode sheetCode;

    @Column(name = "language", nullable = false, length = 8)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "layout", nullable = false)
    private Layout layout;

    @Column(name = "page_count", nullable = false)
    private int pageCount;

    @Column(name = "first_diary_day")
    private LocalDate firstDiaryDay;

    @Column(name = "last_diary_day")
    private LocalDate lastDiaryDay;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Lob
    @Column(name = "pdf", nullable = false)
    private byte[] pdf;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false)
    private long createdBy;

    @Column(name = "created_by_name", nullable = false, length = PRINTED_BY_NAME_MAX)
    private String createdByName;

    protected Handout() {}

    /**
     * What a handout is of.
     *
     * @param patientLinkId of the link that its QR code and sheet code open
     * @param diaryDays days of its grid, oldest first; may be empty
     */
    public record Subject(
            long versionId,
            int versionNumber,
            long programId,
            long patientId,
            long patientLinkId,
            SheetCode sheetCode,
            List<LocalDate> diaryDays) {

        public Subject {
            Objects.requireNonNull(sheetCode, "sheet code");
            diaryDays = List.copyOf(diaryDays);
        }
    }

    /**
     * The finished file.
     *
     * @param language BCP 47 tag of the language of its own sentences
     * @param sha256 hash of the file in lower-case hexadecimal
     */
    public record File(byte[] pdf, int pageCount, String sha256, String language, Layout layout) {}

    public Handout(Subject subject, File file, long createdBy, String createdByName, Instant createdAt) {
        this.versionId = subject.versionId();
        this.versionNumber = subject.versionNumber();
        this.programId = subject.programId();
        this.patientId = subject.patientId();
        this.patientLinkId = subject.patientLinkId();
        this.sheetCode = subject.sheetCode();
        if (!subject.diaryDays().isEmpty()) {
            this.firstDiaryDay = subject.diaryDays().get(0);
            this.lastDiaryDay = subject.diaryDays().get(subject.diaryDays().size() - 1);
        }
        this.language = Objects.requireNonNull(file.language(), "language");
        this.layout = Objects.requireNonNull(file.layout(), "layout");
        this.pageCount = file.pageCount();
        this.sha256 = Objects.requireNonNull(file.sha256(), "hash");
        this.pdf = file.pdf().clone();
        this.createdAt = Objects.requireNonNull(createdAt, "created at");
        this.createdBy = createdBy;
        this.createdByName = Objects.requireNonNull(createdByName, "created by");
    }

    public Long id() {
        return id;
    }

    public long patientId() {
        return patientId;
    }

    public SheetCode sheetCode() {
        return sheetCode;
    }

    public String sha256() {
        return sha256;
    }

    /** The file as it was archived. */
    public byte[] pdf() {
        return pdf.clone();
    }
}
