package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.law.StatutoryLimit;

/** On what the date of a demand rests: the office sets it, within the limit of acceptance. */
@ApplicationScoped
class DemandBasis {

    @Inject
    LawPacks lawPacks;

    String of(CaseFile caseFile, boolean chinese) {
        String article = lawPacks.byCode(caseFile.lawPack())
                .limit(LawStep.ACCEPTANCE)
                .map((StatutoryLimit limit) -> limit.legalBasis(chinese))
                .orElse("");
        return chinese ? "承办机构限期提供，不超过受理期限：" + article : "Set by the office, within the limit of: " + article;
    }
}
