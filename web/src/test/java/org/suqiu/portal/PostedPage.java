package org.suqiu.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** How a test posts to a page without a server, and reads what it answers. */
final class PostedPage {

    private PostedPage() {}

    /** @param known what the request answers, by the name of the method that asks for it; else nothing */
    static HttpServletRequest request(Map<String, Object> known) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PostedPage.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, asked, given) -> known.get(asked.getName()));
    }

    static HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                PostedPage.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, asked, given) -> null);
    }

    static List<String> fields(PageContent answer) {
        return ((List<?>) answer.values().get("errors"))
                .stream().map(FieldError.class::cast).map(FieldError::field).toList();
    }

    static Entries entries(PageContent answer) {
        return (Entries) answer.values().get("entries");
    }
}
