package org.suqiu.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How texts are taken apart: when they are kept, and when they are typed. */
public class Analysis implements LuceneAnalysisConfigurer {

    static final String WORDS = "words";
    static final String TYPED = "typed";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS).instance(new ChineseAnalyzer(true));
        context.analyzer(TYPED).instance(new ChineseAnalyzer(false));
    }
}
