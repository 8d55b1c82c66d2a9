package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One case on its way through the office: who does what with it, and how it stands then. */
final class CaseWalk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Server server;
    private final Receipt receipt;
    private final Map<String, Api> people = new HashMap<>();

    CaseWalk(Server server, Receipt receipt) {
        this.server = server;
        this.receipt = receipt;
    }

    /** A complaint that an agent wrote down just now. */
    static CaseWalk ofAComplaint(Server server, Complaint complaint) {
        return new CaseWalk(server, Hotline.answeredByAnAgent(server).files(complaint));
    }

    String number() {
        return receipt.number();
    }

    /** @param words JSON with single quotes */
    Answer does(String username, String action, String words) {
        return as(username).post("/api/cases/" + number() + "/" + action, words.replace('\'', '"'));
    }

    /** What can be done is named possible before. */
    JsonNode done(String username, String action, String words) {
        Answer page = answerTo(username, "");
        if (page.status() == 200) {
            assertThat(texts(page.json().path("possible")))
                    .as("before " + action)
                    .contains(nameOf(action));
        } else {
            assertThat(action).as("done by one who does not see the case yet").isEqualTo("takeover");
        }
        Answer answer = does(username, action, words);
        assertThat(answer.status()).as(action + " " + answer.text()).isBetween(200, 204);
        return answer.status() == 204 ? null : answer.json();
    }

    /** A handler proposes, the head decides. */
    void approved(String head, JsonNode proposed) {
        decide(head, proposed, "APPROVE");
    }

    void rejected(String head, JsonNode proposed) {
        decide(head, proposed, "REJECT");
    }

    private void decide(String head, JsonNode proposed, String decision) {
        as(head).post(
                        "/api/approvals/" + proposed.path("approval").path("id").asText(),
                        "{\"decision\":\"%s\",\"reasons\":\"已核对\"}".formatted(decision))
                .expect(200);
    }

    /** It is refused, and the answer says what is possible instead. */
    void isImpossible(String username, String action, String words) {
        assertThat(refused(username, action, words)).doesNotContain(nameOf(action));
    }

    /** It is refused so, and the answer says that it can be done otherwise: a refusal where nothing can be accepted. */
    void isImpossibleSo(String username, String action, String words) {
        assertThat(refused(username, action, words)).contains(nameOf(action));
    }

    private List<String> refused(String username, String action, String words) {
        Answer answer = does(username, action, words);
        assertThat(answer.status()).as(action + " " + answer.text()).isEqualTo(409);
        assertThat(answer.json().path("possible").isArray()).as(answer.text()).isTrue();
        return texts(answer.json().path("possible"));
    }

    /** Up to the first number: what is done to one of several is named by all. */
    private static String nameOf(String action) {
        return action.replaceFirst("/\\d.*", "");
    }

    private static List<String> texts(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    JsonNode read(String username) {
        return reads(username, "");
    }

    JsonNode reads(String username, String part) {
        return answerTo(username, part).expect(200);
    }

    Answer answerTo(String username, String part) {
        return as(username).get("/api/cases/" + number() + (part.isEmpty() ? "" : "/" + part));
    }

    /** Everybody signs in once for the whole walk. */
    private Api as(String username) {
        return people.computeIfAbsent(username, name -> new Api(server).signedInAs(name));
    }

    String stage(String username) {
        return read(username).path("stage").asText();
    }

    String outcome(String username) {
        return read(username).path("outcome").asText();
    }

    List<String> events(String username) {
        return texts(reads(username, "timeline?limit=100"), "type").toList();
    }

    /** These things happened to it, in this order; others may have happened in between. */
    void wentThrough(String username, String... types) {
        assertThat(events(username)).containsSubsequence(types);
    }

    /** @param figures each that counts the case, with what: "received 1, accepted 1" */
    void isCounted(String username, String figures) {
        var counted = new CountedFigures(as(username), read(username));
        assertThat(counted.inWords()).isEqualTo(figures);
    }

    JsonNode deadline(String username, String step) {
        return items(reads(username, "deadlines"))
                .filter(deadline -> step.equals(deadline.path("step").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no deadline for " + step));
    }

    /** @param steps whose due dates it has or had, and no others; each date can be explained day by day */
    void explains(String username, String... steps) {
        List<JsonNode> deadlines = items(reads(username, "deadlines")).toList();
        assertThat(deadlines)
                .extracting(deadline -> deadline.path("step").asText())
                .containsExactlyInAnyOrder(steps);
        deadlines.stream().map(DueDateExplained::new).forEach(DueDateExplained::check);
    }

    LocalDate dueOn(String username, String step) {
        return LocalDate.parse(deadline(username, step).path("dueOn").asText());
    }

    /** The date of the n-th counted day, before any roll to the end of a holiday. */
    LocalDate counted(String username, String step, int day) {
        return StreamSupport.stream(deadline(username, step).path("ledger").spliterator(), false)
                .filter(line -> line.path("day").asInt() == day)
                .map(line -> LocalDate.parse(line.path("on").asText()))
                .findFirst()
                .orElseThrow();
    }

    List<String> waitsFor(String username) {
        return Desk.of(server, username).tasksOf(number(), "ALL").stream()
                .map(task -> task.path("step").asText())
                .sorted()
                .toList();
    }

    /** A step that comes up after a job of the engine. */
    void comesTo(String username, String step) {
        Pause.until(PATIENCE, () -> waitsFor(username).contains(step));
    }

    JsonNode tracked() {
        return new Api(server)
                .with("X-Access-Code", receipt.accessCode())
                .get("/api/tracking/" + number())
                .expect(200);
    }

    Answer wishes(String wish, String words) {
        return new Api(server)
                .with("X-Access-Code", receipt.accessCode())
                .post("/api/tracking/" + number() + "/" + wish, words.replace('\'', '"'));
    }

    /** The papers that are issued and for whoever filed. */
    JsonNode ownPapers() {
        return tracked().path("papers");
    }

    byte[] ownPaper(String id) {
        Answer paper = new Api(server)
                .with("X-Access-Code", receipt.accessCode())
                .get("/api/tracking/" + number() + "/papers/" + id);
        assertThat(paper.status()).as(paper.text()).isEqualTo(200);
        return paper.bytes();
    }

    /** The first of the form that is there. */
    JsonNode paper(String username, String form) {
        return paper(username, form, false);
    }

    private JsonNode draft(String username, String form) {
        return paper(username, form, true);
    }

    private JsonNode paper(String username, String form, boolean onlyDrafts) {
        return items(reads(username, "papers"))
                .filter(paper -> form.equals(paper.path("form").asText()))
                .filter(paper ->
                        !onlyDrafts || "DRAFT".equals(paper.path("state").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + form));
    }

    List<String> papers(String username) {
        return texts(reads(username, "papers"), "form").toList();
    }

    /** The drafted paper gets its number and goes by letter to each of them. */
    void issues(String username, String form, String... recipients) {
        String paper = "papers/" + draft(username, form).path("id").asText();
        String today = done(username, paper + "/issue", "{}").path("issuedOn").asText();
        for (String recipient : recipients) {
            String sending = "{'recipient':'%s','channel':'LETTER','on':'%s'}".formatted(recipient, today);
            done(username, paper + "/sendings", sending);
        }
    }

    /** What nobody begins for the handler. */
    void writes(String username, String form, String fields) {
        done(username, "papers", "{'form':'%s','fields':%s}".formatted(form, fields));
    }

    /** @param papers all that the case has, in the order they were begun: "ACCEPTANCE issued to COMPLAINANT, TERMINATION draft" */
    void leaves(String username, String papers) {
        assertThat(new LeftPapers(reads(username, "papers")).inWords()).isEqualTo(papers);
    }

    void leavesNoPaper(String username) {
        leaves(username, "");
    }

    static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    private static Stream<String> texts(JsonNode page, String field) {
        return items(page).map(item -> item.path(field).asText());
    }
}
