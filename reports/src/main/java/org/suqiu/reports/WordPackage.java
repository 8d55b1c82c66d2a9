package org.suqiu.reports;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds the parts of a DOCX together. */
final class WordPackage {
    static final String FOOTER = "footer";

    private static final String RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION = "<Relationship Id=\"%s\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private WordPackage() {}

    /** A part that is the same in every text, such as its styles. */
    static byte[] part(String name) throws IOException {
        try (InputStream part = WordPackage.class.getResourceAsStream("docx/" + name)) {
            return part.readAllBytes();
        }
    }

    static String relationsOfDocument(int pictures) {
        var media = IntStream.range(0, pictures)
                .mapToObj(i -> RELATION.formatted(pictureRelation(i), "image", pictureTarget(i)))
                .collect(Collectors.joining());
        var styles = RELATION.formatted("styles", "styles", "styles.xml");
        var footer = RELATION.formatted(FOOTER, "footer", "footer1.xml");
        return RELATIONS.formatted(styles + footer + media);
    }

    static String picture(int number) {
        return "word/" + pictureTarget(number);
    }

    static String pictureRelation(int number) {
        return "picture" + (number + 1);
    }

    private static String pictureTarget(int number) {
        return "media/picture" + (number + 1) + ".png";
    }
}
