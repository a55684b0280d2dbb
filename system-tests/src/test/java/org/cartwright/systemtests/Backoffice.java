package org.cartwright.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A member of staff in the backoffice, over plain HTTP. */
final class Backoffice {
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern LINK =
      Pattern.compile(" href=\"(/cartwright/[a-z-]+\\.xhtml[^\"#]*)");
  private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
  private static final Pattern FORM = Pattern.compile("<form id=\"login\"[^>]*action=\"([^\"]+)\"");

  private final Http http = new Http();
  private final URI web;

  private Backoffice(URI web) {
    this.web = web;
  }

  /** Logs in with the form, as a browser does; the password must be right. */
  static Backoffice logIn(URI web, String name, String password) {
    Backoffice staff = new Backoffice(web);
    HttpResponse<String> after = staff.tryToLogIn(name, password);
    assertThat(after.uri().getPath()).as(after.body()).doesNotContain("login");
    return staff;
  }

  /** Tries to log in with a wrong password, and fails if that opens anything. */
  static void mustRefuse(URI web, String name, String password) {
    Backoffice stranger = new Backoffice(web);
    HttpResponse<String> after = stranger.tryToLogIn(name, password);
    assertThat(after.statusCode()).as(after.body()).isEqualTo(200);
    assertThat(after.body()).as("the form again").containsPattern(FORM);
    assertThat(stranger.http.get(web.resolve("orders.xhtml")).uri().getPath())
        .as("where a stranger who asks for orders is sent")
        .contains("login");
  }

  private HttpResponse<String> tryToLogIn(String name, String password) {
    HttpResponse<String> page = http.get(web.resolve("login.xhtml"));
    Matcher form = FORM.matcher(page.body());
    assertThat(form.find()).as("a login form in %s", page.body()).isTrue();
    Map<String, String> fields = new LinkedHashMap<>();
    HIDDEN
        .matcher(page.body())
        .results()
        .forEach(
            input ->
                fields.put(attribute("name", input.group()), attribute("value", input.group())));
    fields.put("primefaces.nonce", nonce(page.body())); // a browser's script adds it
    fields.put("login:name", name);
    fields.put("login:password", password);
    fields.put("login:submit", "");
    return http.post(page.uri().resolve(form.group(1)), fields);
  }

  /** The page under this address of the backoffice, as its HTML. */
  String page(String path) {
    HttpResponse<String> page = http.get(web.resolve(path));
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).as("the whole page").contains("</html>");
    assertThat(page.uri().getPath()).as("still logged in").doesNotContain("login");
    return page.body();
  }

  /** Sends a form of a page, each field as often as it is there. */
  HttpResponse<String> post(String address, List<Map.Entry<String, String>> fields) {
    return http.post(web.resolve(address), fields);
  }

  /** The status that the page under this address answers with. */
  int status(String path) {
    return http.get(web.resolve(path)).statusCode();
  }

  /** The addresses of the backoffice's own pages that this page has links to. */
  List<String> links(String path) {
    return LINK.matcher(page(path))
        .results()
        .map(link -> link.group(1).replace("&amp;", "&"))
        .distinct()
        .toList();
  }

  private static String nonce(String page) {
    Matcher matcher = NONCE.matcher(page);
    assertThat(matcher.find()).as("a nonce in %s", page).isTrue();
    return matcher.group(1);
  }

  static String attribute(String name, String tag) {
    Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    return matcher.find() ? matcher.group(1) : "";
  }
}
