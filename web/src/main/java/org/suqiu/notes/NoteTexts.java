package org.suqiu.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseText;
import org.suqiu.casefile.CaseTexts;

/** Cases are found by the words of their notes. */
@ApplicationScoped
public class NoteTexts implements CaseTexts {

    @Inject
    CaseNotes caseNotes;

    @Override
    public Sort sort() {
        return Sort.NOTE;
    }

    @Override
    public List<CaseText> about(List<String> numbers) {
        return caseNotes.textsAbout(numbers);
    }
}
