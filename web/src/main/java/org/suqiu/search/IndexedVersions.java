package org.suqiu.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Which version of which case the index has, read from its terms without loading a document. */
class IndexedVersions implements Closeable {

    private static final int NONE = -1;

    private final IndexReader reader;

    IndexedVersions(IndexReader reader) {
        this.reader = reader;
    }

    List<String> missingOrOlder(Map<String, Integer> versions) throws IOException {
        List<String> stale = new ArrayList<>();
        for (Map.Entry<String, Integer> wanted : versions.entrySet()) {
            if (version(wanted.getKey()) < wanted.getValue()) {
                stale.add(wanted.getKey());
            }
        }
        return stale;
    }

    private int version(String number) throws IOException {
        int version = NONE;
        for (LeafReaderContext leaf : reader.leaves()) {
            version = Math.max(version, version(leaf.reader(), number));
        }
        return version;
    }

    private static int version(LeafReader leaf, String number) throws IOException {
        PostingsEnum documents = leaf.postings(new Term(Fields.NUMBER, number), PostingsEnum.NONE);
        Bits alive = leaf.getLiveDocs();
        int version = NONE;
        while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = documents.docID();
            SortedNumericDocValues versions = DocValues.getSortedNumeric(leaf, Fields.VERSION);
            if ((alive == null || alive.get(document)) && versions.advanceExact(document)) {
                version = Math.max(version, Math.toIntExact(versions.nextValue()));
            }
        }
        return version;
    }

    /** All numbers that the index knows, a batch at a time. */
    void numbers(int most, Consumer<List<String>> use) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.NUMBER);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            List<String> batch = new ArrayList<>();
            BytesRef term;
            while ((term = each.next()) != null) {
                batch.add(term.utf8ToString());
                if (batch.size() == most) {
                    use.accept(List.copyOf(batch));
                    batch.clear();
                }
            }
            use.accept(List.copyOf(batch));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
