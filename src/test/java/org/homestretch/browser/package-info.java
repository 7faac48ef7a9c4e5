/**
 * Journeys through the product as people see it: the real launcher, the demo clinic, a headless Chromium. Page objects
 * stand in {@code page} and are named after pages, their methods after what a person wants to do there.
 */
package org.homestretch.browser;
