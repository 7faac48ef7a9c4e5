package org.homestretch.platform.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.message.Message;
import org.primefaces.component.message.MessageRenderer;

/** The message beside a field as PrimeFaces writes it, but it names its field, so that refused-fields.js can tie the two together. */
public class MessageOfField extends MessageRenderer {

    @Override
    protected void encodeMarkup(FacesContext faces, Message message, String field) throws IOException {
        message.getPassThroughAttributes().put("data-for", field);
        super.encodeMarkup(faces, message, field);
    }
}
