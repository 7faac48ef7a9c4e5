package org.homestretch.platform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.util.Iterator;
import java.util.Locale;
import org.homestretch.platform.boundary.BusinessException;
import org.omnifaces.util.Components;

/**
 * Turns a broken rule into a message on the page, which keeps everything that was typed; a page that cannot even be
 * opened gives way to one that says why. Whatever else goes wrong is left to the error pages.
 */
public class FacesExceptions extends ExceptionHandlerWrapper {

    /** Registered in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FacesExceptions(getWrapped().getExceptionHandler());
        }
    }

    private static final String PROBLEM_PAGE = "/WEB-INF/errorpages/problem.xhtml";
    private static final int NOT_FOUND = 404;

    FacesExceptions(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (isShown(events.next())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isShown(ExceptionQueuedEvent event) {
        FacesContext faces = event.getContext().getContext();
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return false; // half a page has been written: only the error page can follow
        }
        Locale locale = faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
        ErrorTexts texts = CDI.current().select(ErrorTexts.class).get();
        for (Throwable cause = event.getContext().getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException broken) {
                show(faces, broken.field(), texts.of(broken, locale));
                return true;
            }
            if (cause instanceof OptimisticLockException) {
                show(faces, null, texts.of("ChangedBySomeoneElse", locale));
                return true;
            }
            if (cause instanceof EJBAccessException) {
                show(faces, null, texts.of("NotAllowed", locale));
                return true;
            }
        }
        return false;
    }

    private static void show(FacesContext faces, String field, String sentence) {
        String clientId = null;
        if (field != null && faces.getViewRoot() != null) {
            UIComponent form = Components.getCurrentForm();
            UIComponent input = input(form == null ? faces.getViewRoot() : form, field);
            clientId = input == null ? null : input.getClientId(faces);
        }
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
        if (!faces.isPostback()) {
            faces.getExternalContext().setResponseStatus(NOT_FOUND);
            faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, PROBLEM_PAGE));
        }
    }

    /** The input of that id below the component, whatever forms and lists stand between; null when there is none. */
    private static UIComponent input(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIComponent found = child instanceof UIInput && id.equals(child.getId()) ? child : input(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
