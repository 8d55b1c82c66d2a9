package org.suqiu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.casefile.PartyDetails;

/** Against a real HTTP server in this process. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmsGatewayTest {

    private static final PartyDetails GULNAR = new PartyDetails("古丽娜尔", "13912345678", null, null, null, "塔城市");
    private static final Message MESSAGE = MessageFixture.decisionOn("654201-20260520-0001");

    private final List<String> received = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final SmsGateway gateway = new SmsGateway();
    private HttpServer server;
    private int answer = 202;

    @BeforeEach
    void connect() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/messages", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        System.setProperty(
                "suqiu.sms.url", "http://localhost:" + server.getAddress().getPort() + "/messages");
        System.setProperty("suqiu.sms.key", "secret");
    }

    @AfterEach
    void disconnect() {
        System.clearProperty("suqiu.sms.url");
        System.clearProperty("suqiu.sms.key");
        server.stop(0);
    }

    @Test
    void a_template_and_the_number_of_the_case_are_all_that_goes_out() {
        assertThat(gateway.send(GULNAR, MESSAGE)).isEqualTo(Delivery.DELIVERED);

        assertThat(received)
                .containsExactly("{\"reference\":\"654201-20260520-0001-DECISION-EMAIL\",\"to\":\"13912345678\","
                        + "\"template\":\"COMPLAINT_DECIDED\",\"parameters\":{\"number\":\"654201-20260520-0001\"}}");
        assertThat(keys).containsExactly("Bearer secret");
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "403, REFUSED", "408, FAILED", "429, FAILED", "500, FAILED", "503, FAILED"})
    void what_the_gateway_rejects_is_refused_and_what_it_cannot_do_now_is_tried_again(int status, Delivery delivery) {
        answer = status;

        assertThat(gateway.send(GULNAR, MESSAGE)).isEqualTo(delivery);
    }

    @Test
    void a_gateway_that_is_not_there_is_tried_again() {
        server.stop(0);

        assertThat(gateway.send(GULNAR, MESSAGE)).isEqualTo(Delivery.FAILED);
    }

    @Test
    void only_a_mobile_phone_gets_an_sms() {
        assertThat(gateway.reaches(GULNAR)).isTrue();
        assertThat(gateway.reaches(new PartyDetails(null, "0901-6222315", null, null, null, null)))
                .isFalse();
        assertThat(gateway.reaches(new PartyDetails(null, "139****5678", null, null, null, null)))
                .isFalse();
        assertThat(gateway.reaches(PartyDetails.UNKNOWN)).isFalse();
    }

    @Test
    void without_a_gateway_the_log_stands_in_and_nobody_is_told() {
        assertThat(new LogSender().reaches(GULNAR)).isFalse();

        System.clearProperty("suqiu.sms.url");

        assertThat(gateway.reaches(GULNAR)).isFalse();
        assertThat(new LogSender().reaches(GULNAR)).isTrue();
    }
}
