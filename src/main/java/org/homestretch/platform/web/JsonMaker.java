package org.homestretch.platform.web;

import jakarta.json.spi.JsonProvider;

/** Makes and reads JSON for all resources. */
public final class JsonMaker {

    /** Looked up once: the short ways of {@code Json} look for a provider in every jar, each time anew. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonMaker() {}
}
