package org.suqiu.interchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which case a number of another platform became; the same number does not come in twice. */
@Entity
@Table(name = "imported_case")
class ImportedCase {

    @Id
    @Column(name = "external_id")
    String externalId;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "import_id")
    String importId;

    protected ImportedCase() {}

    ImportedCase(String externalId, String caseNumber, String importId) {
        this.externalId = externalId;
        this.caseNumber = caseNumber;
        this.importId = importId;
    }
}
