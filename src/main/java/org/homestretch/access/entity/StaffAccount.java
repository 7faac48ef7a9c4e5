package org.homestretch.access.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The account of a member of staff.
 *
 * <p>Begins with a password that somebody else knows and that must be changed at the first sign-in. Wrong passwords lock it
 * for a while; the manager can deactivate it, which ends all its rights at once.
 */
@Entity
@Table(name = "staff_account")
public class StaffAccount {

    public static final int USERNAME_MAX = 40;
    public static final int DISPLAY_NAME_MAX = 80;
    public static final int WRONG_PASSWORDS_MAX = 5;
    public static final Duration LOCK = Duration.ofMinutes(15);

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1," + (USERNAME_MAX - 1) + "}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "username", nullable = false, unique = true, length = USERNAME_MAX)
    private String username;

    @Column(name = "display_name", nullable = false, length = DISPLAY_NAME_MAX)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private Role role;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "wrong_passwords", nullable = false)
    private int wrongPasswords;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "staff_site", joinColumns = @JoinColumn(name = "staff_account_id"))
    @Column(name = "site_id", nullable = false)
    private Set<Long> siteIds = new HashSet<>();

    protected StaffAccount() {}

    /** @param passwordHash hash of a first password, which its owner must change at the first sign-in */
    public StaffAccount(String username, String displayName, Role role, Set<Long> siteIds, String passwordHash) {
        if (!isValidUsername(username)) {
            throw new IllegalArgumentException("not a user name: letters, digits, dot and hyphen, lower case");
        }
        this.username = username;
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.active = true;
        describe(displayName, role, siteIds);
    }

    public static boolean isValidUsername(String username) {
        return username != null && USERNAME.matcher(username).matches();
    }

    public final void describe(String newDisplayName, Role newRole, Set<Long> newSiteIds) {
        if (newDisplayName == null || newDisplayName.isBlank() || newRole == null || newSiteIds.isEmpty()) {
            throw new IllegalArgumentException("an account needs a name, a role and at least one site");
        }
        displayName = newDisplayName.strip();
        role = newRole;
        siteIds.retainAll(newSiteIds);
        siteIds.addAll(newSiteIds);
    }

    /** The owner chose a new password. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
        forgetWrongPasswords();
    }

    /** Somebody else set a password, which opens the account only to choose another. */
    public void resetPassword(String newHash) {
        changePassword(newHash);
        mustChangePassword = true;
    }

    public void activate(boolean nowActive) {
        active = nowActive;
    }

    /** Counts a wrong password; the fifth in a row locks the account for fifteen minutes. */
    public void wrongPassword(Instant now) {
        wrongPasswords++;
        if (wrongPasswords >= WRONG_PASSWORDS_MAX) {
            lockedUntil = now.plus(LOCK);
            wrongPasswords = 0;
        }
    }

    public void forgetWrongPasswords() {
        wrongPasswords = 0;
        lockedUntil = null;
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean isActive() {
        return active;
    }

    public Set<Long> siteIds() {
        return Set.copyOf(siteIds);
    }
}
