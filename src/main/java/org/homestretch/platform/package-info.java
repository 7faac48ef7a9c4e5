/**
 * What every component stands on and no clinic would name: the clock, the settings, the migrations, the persistence of
 * points in time, the intake of pictures, and the plumbing of pages and errors.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>PL-1: points in time are UTC, days are days of the clinic's zone; only boundaries ask what time it is.
 *   <li>PL-2: the schema comes from the numbered migrations alone, and a schema that is not ours stops the start.
 *   <li>PL-3: a broken rule becomes one sentence on the page, which keeps what was typed; anything unforeseen becomes an
 *       incident number, with its cause in the log only.
 *   <li>PL-4: every response carries the security headers; a change asked for by another site's page is refused.
 *   <li>PL-5: nothing behind the sign-in may be stored by a browser or a proxy, but what was typed and is not saved yet: it is
 *       offered to nobody but the account that typed it, and forgotten as soon as that account signs out or another signs in.
 *   <li>PL-6: a picture that somebody uploads is JPEG, PNG or WebP by its content, 8 MB and 24 million pixels at most, checked
 *       before it is decoded; it is turned upright, scaled down to what its place needs and written anew, and nothing else
 *       of it is kept. The same picture is kept once, also when two people bring it at the same moment.
 *   <li>PL-7: a field in which nothing but blanks was typed is empty, and missing where it is required.
 *   <li>PL-8: a field that was refused says so, and is described by the sentence beside it, to people who hear the page.
 * </ol>
 */
package org.homestretch.platform;
