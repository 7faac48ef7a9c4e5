package org.homestretch.diary;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A page in which something unforeseen goes wrong. */
@WebServlet("/p/failing")
public class FailingPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String CAUSE = "Ida Ivy has pain 8";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException(CAUSE);
    }
}
