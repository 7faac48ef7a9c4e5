package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** How a member of staff usually wants handouts. */
@Entity
@Table(name = "usual_print")
public class UsualPrint {

    @Id
    @Column(name = "staff_account_id")
    private Long staffId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Embedded
    private PrintLook look;

    protected UsualPrint() {}

    public UsualPrint(long staffId, PrintOptions options) {
        this.staffId = staffId;
        become(options);
    }

    public final void become(PrintOptions options) {
        look = new PrintLook(options);
    }

    /** @param language of the patient */
    public PrintOptions in(Locale language) {
        return look.in(language);
    }
}
