package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.index.LuceneIndexManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.suqiu.casefile.CaseFile;

/** The index as files: whether they are whole, how large they are, and new ones in their place. */
@ApplicationScoped
public class IndexFiles {

    private static final Logger LOG = System.getLogger(IndexFiles.class.getName());

    @PersistenceUnit
    EntityManagerFactory persistence;

    @Inject
    IndexMake make;

    /** An index without documents is of any make. */
    void createIfMissing() {
        scope().schemaManager().createIfMissing();
        if (documents() == 0) {
            make.sign();
        }
    }

    /** Whole, and of documents as this version of the program makes them. */
    boolean areUsable() {
        return areWhole() && make.isOurs();
    }

    /** Dropping an index opens it first; where so much is missing that it cannot be opened, its files go without. */
    void makeAnew() {
        try {
            dropAndCreate();
        } catch (SearchException unreadable) {
            LOG.log(Level.WARNING, "The search index cannot be dropped: its files are deleted", unreadable);
            deleteFiles(make.folder().orElseThrow(() -> unreadable));
            scope().schemaManager().createIfMissing();
        }
        make.sign();
    }

    void dropAndCreate() {
        scope().schemaManager().dropAndCreate();
    }

    private static void deleteFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new SearchException("the files of the index cannot be deleted", undeletable);
        }
    }

    /** Reads every byte against its checksum. Beyond the end of a file that was cut, the machine answers with an error of its own. */
    private boolean areWhole() {
        try (IndexReader reader = open()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException | InternalError damaged) {
            LOG.log(Level.WARNING, "The search index is damaged", damaged);
            return false;
        }
    }

    long documents() {
        try (IndexReader reader = open()) {
            return reader.numDocs();
        } catch (IOException damaged) {
            throw new SearchException("the index cannot be read", damaged);
        }
    }

    long bytes() {
        return Search.mapping(persistence)
                .indexManager(Fields.INDEX)
                .unwrap(LuceneIndexManager.class)
                .computeSizeInBytes();
    }

    IndexedVersions versions() {
        return new IndexedVersions(open());
    }

    private IndexReader open() {
        return scope().extension(LuceneExtension.get()).openIndexReader();
    }

    private SearchScope<CaseFile> scope() {
        return Search.mapping(persistence).scope(CaseFile.class);
    }
}
