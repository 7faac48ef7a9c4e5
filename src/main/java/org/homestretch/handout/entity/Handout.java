package org.homestretch.handout.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The archived file of one print of a program version. It never changes (H-11). */
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

    @Embedded
    private PrintLook look;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private PrintKind kind;

    @Column(name = "stage", nullable = false)
    private int stage;

    @Column(name = "next_visit", length = PrintOrder.NEXT_VISIT_MAX)
    private String nextVisit;

    @Column(name = "fingerprint", nullable = false, length = 64)
    private String fingerprint;

    @ElementCollection
    @CollectionTable(name = "handout_box", joinColumns = @JoinColumn(name = "handout_id"))
    private List<GridBox> boxes = new ArrayList<>();

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
     * @param diaryDays days of its grid; may be empty
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
     * @param sha256 hash of the file in lower-case hexadecimal
     * @param boxes of its diary
     */
    public record File(byte[] pdf, int pageCount, String sha256, List<GridBox> boxes) {}

    /** Who printed it first, and when. */
    public record Print(long staffId, String name, Instant at) {}

    public Handout(Subject subject, PrintOrder order, File file, Print print) {
        this.versionId = subject.versionId();
        this.versionNumber = subject.versionNumber();
        this.programId = subject.programId();
        this.patientId = subject.patientId();
        this.patientLinkId = subject.patientLinkId();
        this.sheetCode = subject.sheetCode();
        this.firstDiaryDay =
                subject.diaryDays().stream().min(Comparator.naturalOrder()).orElse(null);
        this.lastDiaryDay =
                subject.diaryDays().stream().max(Comparator.naturalOrder()).orElse(null);
        this.kind = order.kind();
        this.stage = order.stage();
        this.look = new PrintLook(order.options());
        this.language = order.options().language().toLanguageTag();
        this.nextVisit = order.nextVisit();
        this.fingerprint = order.fingerprint();
        this.pageCount = file.pageCount();
        this.sha256 = Objects.requireNonNull(file.sha256(), "hash");
        this.pdf = file.pdf().clone();
        this.boxes.addAll(file.boxes());
        this.createdAt = Objects.requireNonNull(print.at(), "created at");
        this.createdBy = print.staffId();
        this.createdByName = Objects.requireNonNull(print.name(), "created by");
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

    /** The boxes of its diary with their places, for whoever reads a returned sheet (H-32). */
    public List<GridBox> boxes() {
        return List.copyOf(boxes);
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
