package org.suqiu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
public class AuditRecords {

    @PersistenceContext
    EntityManager entityManager;

    /** Newest first. */
    public List<AuditRecord> answer(AuditQuestion question, int limit) {
        Map<String, Object> conditions = conditions(question);
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        all.addAll(conditions.keySet());
        TypedQuery<AuditRecord> query = entityManager.createQuery(
                "select r from AuditRecord r where " + String.join(" and ", all) + " order by r.id desc",
                AuditRecord.class);
        int position = 1;
        for (Object value : conditions.values()) {
            query.setParameter(position++, value);
        }
        return query.setMaxResults(limit).getResultList();
    }

    void add(AuditRecord record) {
        entityManager.persist(record);
    }

    private static Map<String, Object> conditions(AuditQuestion question) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "r.caseNumber =", question.caseNumber());
        put(conditions, "r.actor =", question.actor());
        put(conditions, "r.at >=", question.from());
        put(conditions, "r.at <", question.until());
        put(conditions, "r.id <", question.before());
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String comparison, Object value) {
        if (value != null) {
            conditions.put(comparison + " ?" + (conditions.size() + 1), value);
        }
    }
}
