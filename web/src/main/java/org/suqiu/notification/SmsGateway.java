package org.suqiu.notification;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.suqiu.casefile.PartyDetails;

/**
 * Sends SMS through an HTTP gateway, by the code of a template that the gateway has: the text is the gateway's, the case
 * number is all that goes into it. Without a gateway it reaches nobody.
 */
@ApplicationScoped
class SmsGateway implements MessageSender {

    private static final Logger LOG = Logger.getLogger(SmsGateway.class.getName());
    private static final Pattern MOBILE = Pattern.compile("(\\+?86)?1[3-9]\\d{9}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;
    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(TIMED_OUT, TOO_MANY);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.SMS;
    }

    static boolean isConnected() {
        return !address().isBlank();
    }

    @Override
    public boolean reaches(PartyDetails party) {
        return isConnected()
                && party.phone() != null
                && MOBILE.matcher(party.phone()).matches();
    }

    @Override
    public Delivery send(PartyDetails party, Message message) {
        if (message.templateCode() == null) {
            return Delivery.REFUSED;
        }
        try {
            return outcome(client.send(request(party, message), BodyHandlers.discarding()));
        } catch (IOException unreachable) {
            LOG.log(
                    Level.WARNING,
                    "the SMS gateway was not reached: {0}",
                    unreachable.getClass().getSimpleName());
            return Delivery.FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Delivery.FAILED;
        }
    }

    private static Delivery outcome(HttpResponse<Void> response) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return Delivery.DELIVERED;
        }
        LOG.log(Level.WARNING, "the SMS gateway answered {0}", status);
        boolean forGood = status / 100 == 4 && !WORTH_ANOTHER_TRY.contains(status);
        return forGood ? Delivery.REFUSED : Delivery.FAILED;
    }

    private static HttpRequest request(PartyDetails party, Message message) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("reference", message.reference())
                .put("to", party.phone())
                .put("template", message.templateCode());
        body.putObject("parameters").put("number", message.caseNumber());
        return HttpRequest.newBuilder(URI.create(address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + System.getProperty("suqiu.sms.key", ""))
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static String address() {
        return System.getProperty("suqiu.sms.url", "");
    }
}
