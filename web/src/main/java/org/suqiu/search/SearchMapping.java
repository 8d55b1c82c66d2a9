package org.suqiu.search;

import jakarta.enterprise.inject.spi.CDI;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.suqiu.casefile.CaseFile;

/** Tells Hibernate Search what of a case is to be found. */
public class SearchMapping implements HibernateOrmSearchMappingConfigurer {

    private final Function<CaseFile, Surroundings> surroundings;

    /** Asked of the application once it runs: persistence starts before it does. */
    public SearchMapping() {
        this(caseFile -> CDI.current().select(GatheredSurroundings.class).get().of(caseFile.number()));
    }

    SearchMapping(Function<CaseFile, Surroundings> surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var cases = context.programmaticMapping().type(CaseFile.class);
        cases.indexed().index(Fields.INDEX).routingBinder(new Drawer());
        cases.binder(new CaseDocument(surroundings));
    }
}
