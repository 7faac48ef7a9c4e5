package org.homestretch.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A place where the clinic treats; every patient belongs to one, and staff see the patients of the sites they work at. */
@Entity
@Table(name = "site")
public class Site {

    public static final int NAME_MAX = 80;
    public static final int ADDRESS_MAX = 200;
    public static final int PHONE_MAX = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "name", nullable = false, length = NAME_MAX)
    private String name;

    @Column(name = "address", nullable = false, length = ADDRESS_MAX)
    private String address;

    @Column(name = "phone", nullable = false, length = PHONE_MAX)
    private String phone;

    protected Site() {}

    public Site(String name, String address, String phone) {
        describe(name, address, phone);
    }

    /** Name, address (lines separated by line feeds) and telephone number as printed on handouts. */
    public final void describe(String newName, String newAddress, String newPhone) {
        if (newName == null || newName.isBlank()) {
            throw new IllegalArgumentException("a site needs a name");
        }
        name = newName.strip();
        address = newAddress == null ? "" : newAddress.strip();
        phone = newPhone == null ? "" : newPhone.strip();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }
}
