/**
 * Sets the pages of a handout: words, figures, frames and tables at their places, written as a tagged PDF file.
 *
 * <p>A page is made in three steps. Sections build {@link org.homestretch.handout.control.typeset.Block blocks}, which know what
 * they say and not where. {@link org.homestretch.handout.control.typeset.Block#lay Laying} a block out for a width finds the
 * place of every letter and so its exact height, which the plan of the exercise pages needs (H-21).
 * {@link org.homestretch.handout.control.typeset.Pages} splits what is higher than a page, and
 * {@link org.homestretch.handout.control.typeset.Canvas} draws each page into the
 * {@link org.homestretch.handout.control.typeset.TaggedFile}, together with the structure that readers aloud follow.
 *
 * <p>There is no markup, no style sheet and no address in it, so that nothing a person typed can be anything but text, and
 * nothing outside the application is ever read (H-9). The work grows with the number of letters and with nothing else.
 */
package org.homestretch.handout.control.typeset;
