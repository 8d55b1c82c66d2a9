package org.suqiu.papers.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class LawArticles {

    @PersistenceContext
    EntityManager entityManager;

    Map<Purpose, String> of(String pack) {
        return entityManager
                .createQuery("select a from LawArticle a where a.key.pack = :pack", LawArticle.class)
                .setParameter("pack", pack)
                .getResultStream()
                .collect(Collectors.toMap(article -> article.key.purpose(), article -> article.legalBasis));
    }
}
