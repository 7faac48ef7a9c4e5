/** The pages of the product as a person uses them. Only page objects know ids and labels. */
package org.homestretch.browser.page;
