/**
 * Who may do what: the staff's accounts and sign-in, the links by which patients reach their own diary, and the audit
 * trail.
 *
 * <p>Operations: sign in and out, choose a password, keep accounts, the clinic's details and its letterhead, create, find, lock and revoke
 * patient links, record and read the audit trail.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>AC-1: a password has at least twelve characters and is neither uniform nor built around a well-known word or the
 *       user name (NIST SP 800-63B). Only a salted slow hash is kept.
 *   <li>AC-2: a password that somebody else set opens nothing but the page to choose another one.
 *   <li>AC-3: five wrong passwords in a row lock an account for fifteen minutes. Nobody learns from the answer or from its
 *       time whether a user name exists.
 *   <li>AC-4: a member of staff reaches the patients of the sites he or she works at, and no others; a closed account
 *       reaches nothing from the next request on.
 *   <li>AC-5: a patient link's token has 256 random bits, of which only the hash is kept.
 *   <li>AC-6: a link or sheet code opens nothing before the birth date was confirmed; five wrong ones in a day lock it
 *       until the next day.
 *   <li>AC-7: a link ends on its last day or when it is revoked, and with it every phone that used it.
 *   <li>AC-8: a session that was not used for fifteen minutes is locked until the password is given again; after twelve
 *       hours it ends.
 *   <li>AC-9: signing in, opening a patient, issuing, printing, changing and exporting are on record with who and when,
 *       in the transaction of the deed.
 *   <li>AC-10: the clinic always has an active manager.
 *   <li>AC-11: the clinic's country proposes the number that calls an ambulance; the manager can print another that can be dialed.
 *   <li>AC-12: the manager chooses a logo (PL-6) and a color for the letterhead of handouts. Words in that color have a
 *       contrast of 4.5 to 1 and more, on white and on the light tint of it (WCAG 2.2, 1.4.3).
 * </ol>
 *
 * <p>Out of scope: a second factor, a tamper-evident trail, erasure and retention.
 */
package org.homestretch.access;
