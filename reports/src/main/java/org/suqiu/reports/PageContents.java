package org.suqiu.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the pages say, piece by piece and ready to be laid out.
 *
 * @param showable replaces what the page's typeface cannot show
 */
record PageContents(PrintJob job, UnaryOperator<String> showable) {

    Map<String, Object> parameters() {
        var parameters = job.wording().parameters();
        parameters.put("title", title());
        parameters.put("runningTitle", showable.apply(job.printout().runningTitle()));
        parameters.put("period", job.period());
        parameters.put("view", job.view());
        parameters.put("definitionsVersion", showable.apply(job.definitionsVersion()));
        parameters.put("isFinal", job.printout().frozen());
        parameters.put("status", job.status());
        parameters.put("printed", showable.apply(job.printed()));
        return parameters;
    }

    String title() {
        return showable.apply(job.printout().title());
    }

    List<Map<String, ?>> pieces() {
        var pieces = new ArrayList<Map<String, ?>>();
        job.printout().sections().forEach(section -> add(section, pieces));
        new Definitions(job).section().ifPresent(section -> add(section, pieces));
        if (!job.printout().rules().isEmpty()) {
            pieces.add(piece("RULES", job.wording().text("rules"), "text", rules()));
        }
        return pieces;
    }

    /** The heading goes with whatever comes first. */
    private void add(Section section, List<Map<String, ?>> pieces) {
        var heading = section.heading();
        for (var paragraph : told(section)) {
            pieces.add(piece("PARAGRAPH", heading, "text", showable.apply(paragraph)));
            heading = null;
        }
        if (section.table() != null && !section.table().hasNothingToShow()) {
            pieces.add(table(heading, section.table()));
        }
        if (section.chart() != null && section.chart().showsAnything(section.table())) {
            pieces.add(piece("CHART", null, "chart", new Drawing(section.chart(), section.table())));
        }
    }

    /** An empty grid says less than a sentence. */
    private static List<String> told(Section section) {
        var told = new ArrayList<>(section.paragraphs());
        if (section.table() != null && section.table().hasNothingToShow()) {
            told.add(section.table().whenEmpty());
        }
        return told;
    }

    private Map<String, Object> table(String heading, Table table) {
        var printed = new TablePage(table, showable);
        var piece = piece("TABLE", heading, "table", printed.shaped(width()));
        piece.put("rows", printed.rows());
        piece.put("parameters", printed.parameters(job.wording()));
        return piece;
    }

    private int width() {
        return job.printout().upright() ? Template.UPRIGHT_WIDTH : Template.LYING_WIDTH;
    }

    private String rules() {
        var rules = job.printout().rules();
        return IntStream.range(0, rules.size())
                .mapToObj(i -> i + 1 + ". " + showable.apply(rules.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Object> piece(String kind, String heading, String name, Object content) {
        var piece = new HashMap<String, Object>();
        piece.put("kind", kind);
        piece.put("heading", heading == null ? null : showable.apply(heading));
        piece.put(name, content);
        return piece;
    }
}
