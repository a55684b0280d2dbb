package org.cartwright.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A program that asks the REST interface, with an API key or without. */
record RestClient(URI web, @Nullable String key) {
  static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** An answer, with its document where there is one. */
  record Answer(HttpResponse<String> http, JsonNode json) {
    int status() {
      return http.statusCode();
    }

    String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    /** The code of the problem. */
    String code() {
      return json.path("code").asText();
    }
  }

  /** Reads an address below {@code api/}; headers are names and values in turn. */
  Answer get(String path, String... headers) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
  }

  Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    URI address = path.startsWith("/") ? web.resolve(path) : URI.create(web.resolve("api/") + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).method(method, body);
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      boolean json = type.contains("json") && !answer.body().isEmpty();
      return new Answer(
          answer, json ? JSON.readTree(answer.body()) : JSON.getNodeFactory().missingNode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
