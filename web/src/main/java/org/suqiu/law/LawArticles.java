package org.suqiu.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** The articles that papers cite beside limits and grounds. */
@ApplicationScoped
public class LawArticles {

    @PersistenceContext
    EntityManager entityManager;

    public Map<Purpose, String> of(String pack) {
        return entityManager
                .createQuery("select a from LawArticle a where a.key.pack = :pack", LawArticle.class)
                .setParameter("pack", pack)
                .getResultStream()
                .collect(Collectors.toMap(article -> article.key.purpose(), article -> article.legalBasis));
    }
}
