package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of API keys, used by an administrator over plain HTTP. */
final class ApiKeys {
  private static final Pattern FORM =
      Pattern.compile("<form id=\"edit\"[^>]*action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final String CHECKBOX =
      "name=\"(edit:in-scopes:\\d+:on)\"[^>]*>\\s*<span>[^<]*\\(%s\\)";
  private static final Pattern SECRET = Pattern.compile("cwk_[A-Za-z0-9_-]{43}");

  private final URI web;
  private final Backoffice staff;

  ApiKeys(URI web) {
    this.web = web;
    staff = Backoffice.logIn(web, "admin", ShopSettings.ADMIN_PASSWORD);
  }

  /** Makes a key and returns its secret, as the page shows it. */
  String make(String name, String store, String rate, String... scopes) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("edit:name", List.of(name));
    typed.put("edit:store", List.of(store));
    String page = staff.page("api-key.xhtml");
    for (String scope : scopes) {
      Matcher box = Pattern.compile(CHECKBOX.formatted(scope)).matcher(page);
      assertThat(box.find()).as(scope).isTrue();
      typed.put(box.group(1), List.of("on"));
    }
    typed.put("edit:lastDay", List.of(""));
    typed.put("edit:requestsPerMinute", List.of(rate));
    typed.put("edit:save", List.of(""));
    HttpResponse<String> made = submit("api-key.xhtml", typed);
    Matcher secret = SECRET.matcher(made.body());
    assertThat(secret.find()).as("a key in %s", made.body()).isTrue();
    assertThat(SECRET.matcher(staff.page(page(secret.group()))).find())
        .as("the key a second time")
        .isFalse();
    return secret.group();
  }

  /** A program with a key of its own. */
  RestClient client(String store, String rate, String... scopes) {
    return new RestClient(web, make("tests " + UUID.randomUUID(), store, rate, scopes));
  }

  void revoke(String secret) {
    HttpResponse<String> after =
        submit(page(secret), new LinkedHashMap<>(Map.of("edit:revoke", List.of(""))));
    assertThat(after.statusCode()).isEqualTo(200);
  }

  private static String page(String secret) {
    return "api-key.xhtml?key=" + secret.substring(0, 12);
  }

  private HttpResponse<String> submit(String path, Map<String, List<String>> typed) {
    Matcher form = FORM.matcher(staff.page(path));
    assertThat(form.find()).isTrue();
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    HIDDEN
        .matcher(form.group())
        .results()
        .map(input -> input.group())
        .filter(tag -> !Backoffice.attribute("name", tag).isEmpty())
        .forEach(
            tag ->
                fields.add(
                    Map.entry(
                        Backoffice.attribute("name", tag), Backoffice.attribute("value", tag))));
    typed.forEach((name, values) -> values.forEach(value -> fields.add(Map.entry(name, value))));
    return staff.post(form.group(1).replace("&amp;", "&"), fields);
  }
}
