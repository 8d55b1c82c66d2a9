package org.suqiu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.PartyDetails;

/** Against a real SMTP server in this process. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmtpSenderTest {

    private static final PartyDetails GULNAR =
            new PartyDetails("古丽娜尔", "13912345678", "gulnar@example.org", null, null, null);
    private static final Message MESSAGE =
            MessageFixture.decisionOn(CaseFileFixture.awaitingAcceptance().number());

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final SmtpSender sender = new SmtpSender();

    @BeforeEach
    void connect() {
        mailServer.start();
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", String.valueOf(mailServer.getSmtp().getPort()));
        settings.put("mail.from", "hotline@example.org");
        sender.session = Session.getInstance(settings);
        System.setProperty("suqiu.smtp.host", "localhost");
    }

    @AfterEach
    void disconnect() {
        System.clearProperty("suqiu.smtp.host");
        mailServer.stop();
    }

    @Test
    void a_mail_that_the_server_takes_is_delivered_in_both_languages_chinese_first() throws Exception {
        assertThat(sender.send(GULNAR, MESSAGE)).isEqualTo(Delivery.DELIVERED);

        MimeMessage received = mailServer.getReceivedMessages()[0];
        assertThat(received.getSubject())
                .isEqualTo("您的投诉 654201-20260520-0001 已有决定 · Your complaint 654201-20260520-0001 has been decided on");
        assertThat(received.getContent().toString()).containsSubsequence("查询进度", "access code");
    }

    @Test
    void a_mail_carries_nothing_that_a_stranger_could_learn_from() throws Exception {
        sender.send(GULNAR, MESSAGE);

        assertThat(mailServer.getReceivedMessages()[0].getContent().toString())
                .doesNotContain("古丽娜尔", "13912345678", "绿洲", "滴灌带");
    }

    @Test
    void a_mail_that_no_server_takes_is_worth_another_try() {
        mailServer.stop();

        assertThat(sender.send(GULNAR, MESSAGE)).isEqualTo(Delivery.FAILED);
    }

    @Test
    void each_try_at_a_mail_carries_the_same_message_id() throws Exception {
        sender.send(GULNAR, MESSAGE);
        sender.send(GULNAR, MESSAGE);

        assertThat(mailServer.getReceivedMessages())
                .extracting(mail -> mail.getHeader("Message-ID")[0])
                .containsOnly("<654201-20260520-0001-DECISION-EMAIL@suqiu>");
    }

    @Test
    void an_address_that_is_none_is_refused_for_good() {
        var nowhere = new PartyDetails(null, null, "not an address", null, null, null);

        assertThat(sender.send(nowhere, MESSAGE)).isEqualTo(Delivery.REFUSED);
    }

    @Test
    void without_an_address_or_a_mail_server_nobody_is_reached() {
        assertThat(sender.reaches(GULNAR)).isTrue();
        assertThat(sender.reaches(PartyDetails.UNKNOWN)).isFalse();

        System.setProperty("suqiu.smtp.host", "");
        assertThat(sender.reaches(GULNAR)).isFalse();
    }

    @Test
    void a_log_entry_tells_nobody() {
        assertThat(new LogSender().send(GULNAR, MESSAGE)).isEqualTo(Delivery.LOGGED);
    }
}
