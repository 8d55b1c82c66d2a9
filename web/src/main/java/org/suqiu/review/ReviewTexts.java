package org.suqiu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseText;
import org.suqiu.casefile.CaseTexts;

/** Cases are found by the reasons of what their review decided. */
@ApplicationScoped
public class ReviewTexts implements CaseTexts {

    @Inject
    Reviews reviews;

    @Override
    public Sort sort() {
        return Sort.DECISION;
    }

    @Override
    public List<CaseText> about(List<String> numbers) {
        return reviews.reasonsAbout(numbers);
    }
}
