package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.hibernate.search.engine.backend.index.IndexManager;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.mapper.orm.Search;

/**
 * How this version of the program makes documents, written beside the index: where a later one makes them otherwise, what
 * it finds there is of no use to it.
 */
@ApplicationScoped
public class IndexMake {

    /** To be raised when documents are filled otherwise and neither their fields nor the sample tell of it. */
    private static final int EDITION = 2;

    private static final String SAMPLE = "新疆绿洲农资经营部（塔城）移動電話 ＡＢ１２ Air Max 新G·12345 Müller's Қазақ ئۇيغۇرچە 1280.00";
    private static final String FOLDER = "hibernate.search.backend.directory.root";
    private static final String FILE = "made-by";

    @PersistenceUnit
    EntityManagerFactory persistence;

    /** @return empty where the index lies in memory */
    Optional<Path> folder() {
        return Optional.ofNullable((String) persistence.getProperties().get(FOLDER))
                .map(Path::of);
    }

    boolean isOurs() {
        return folder().map(folder -> folder.resolve(FILE)).map(this::isOurs).orElse(true);
    }

    private boolean isOurs(Path file) {
        try {
            return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void sign() {
        folder().ifPresent(folder -> {
            try {
                Files.write(Files.createDirectories(folder).resolve(FILE), bytes());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    /** In words, so that who wonders why an index was made anew can compare. */
    private byte[] bytes() {
        IndexManager index = Search.mapping(persistence).indexManager(Fields.INDEX);
        List<String> lines = new ArrayList<>(List.of("edition " + EDITION));
        index.descriptor().staticFields().stream()
                .map(IndexMake::described)
                .sorted()
                .forEach(lines::add);
        for (String analyzer : List.of(Analysis.WORDS, Analysis.TYPED)) {
            index.analyze(analyzer, SAMPLE).forEach(token -> lines.add(described(token)));
        }
        lines.addAll(Pinyin.spellings(SAMPLE));
        lines.add(TypedText.key(SAMPLE));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String described(IndexFieldDescriptor field) {
        var type = field.toValueField().type();
        return String.join(
                " ",
                field.absolutePath(),
                type.valueClass().getSimpleName(),
                type.analyzerName().orElse("-"),
                Boolean.toString(field.multiValued()),
                String.join(",", type.traits().stream().sorted().toList()));
    }

    private static String described(AnalysisToken token) {
        return token.term() + "@" + token.startOffset();
    }
}
