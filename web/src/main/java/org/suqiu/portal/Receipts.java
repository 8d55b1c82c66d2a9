package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.intake.Acknowledgement;

/** Shows receipts, at an address of their own: they can be gone back to, read in large print and in the other language. */
@ApplicationScoped
public class Receipts {

    static final String ADDRESS = "/tracking/receipt";

    @Inject
    ReturnPass returnPass;

    @Inject
    TrackingPages trackingPages;

    @Inject
    DueDates dueDates;

    @Inject
    Offices offices;

    @Inject
    Pages pages;

    /** Of what was filed just now. */
    PageContent handOut(Acknowledgement acknowledgement, HttpServletRequest request, HttpServletResponse response) {
        String number = acknowledgement.number();
        returnPass.give(ReturnPass.entries(number, acknowledgement.accessCode()), request, response);
        return PageContent.seeOther(ADDRESS);
    }

    /** At once: a browser that did not keep the pass would never come to it otherwise. */
    PageContent page(Kind kind, Acknowledgement acknowledgement, HttpServletRequest request) {
        Office office = offices.byCode(acknowledgement.officeCode()).orElse(null);
        return PageContent.of("receipt")
                .with("receipt", ReceiptView.of(acknowledgement, office, pages.text(request)))
                .with("square", TrackingSquare.svg(request, acknowledgement.number()))
                .with("kind", kind.name());
    }

    void open(Entries entries, HttpServletRequest request, HttpServletResponse response) throws IOException {
        trackingPages.open(entries, ADDRESS, () -> again(entries, request), request, response);
    }

    void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        trackingPages.comeBack("receipt.again", entries -> again(entries, request), request, response);
    }

    /** What the public cannot file has no receipt, but is shown to whoever may see it. */
    private PageContent again(Entries entries, HttpServletRequest request) {
        CaseFile caseFile = trackingPages.tracked(entries).caseFile();
        boolean isFiledHere =
                Stream.of(FilingForm.values()).map(FilingForm::kind).anyMatch(caseFile.kind()::equals);
        return isFiledHere
                ? page(caseFile.kind(), acknowledgement(caseFile, TrackingPages.accessCode(entries)), request)
                : PageContent.seeOther(TrackingPages.CASE);
    }

    private Acknowledgement acknowledgement(CaseFile caseFile, String accessCode) {
        return new Acknowledgement(
                caseFile.number(),
                accessCode,
                caseFile.receivedAt(),
                caseFile.officeCode(),
                dueDates.running(caseFile).stream().toList(),
                caseFile.missing(),
                List.of());
    }
}
