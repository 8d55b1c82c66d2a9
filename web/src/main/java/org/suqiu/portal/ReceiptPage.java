package org.suqiu.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows a receipt to whoever has just filed, and again to whoever posts number and access code. */
@WebServlet(Receipts.ADDRESS)
public class ReceiptPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Receipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        receipts.comeBack(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            receipts.open(FormBody.read(request), request, response);
        } catch (UnreadableForm refused) {
            response.sendError(refused.status());
        }
    }
}
