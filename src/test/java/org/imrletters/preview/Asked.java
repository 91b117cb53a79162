package org.imrletters.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imrletters.yaml.JsonText;

/** What a server answers, to whatever is written to it: no library stands between. */
record Asked(int status, Map<String, String> headers, byte[] body) {

  static Asked of(String address, String request, String... headers) throws IOException {
    URI server = URI.create(address);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(60_000);
      List<String> all = new ArrayList<>(List.of(request + " HTTP/1.1"));
      if (Arrays.stream(headers).noneMatch(header -> header.startsWith("Host:"))) {
        all.add("Host: " + server.getAuthority());
      }
      all.addAll(List.of(headers));
      all.add("Connection: close");
      all.add(request.startsWith("POST") ? "Content-Length: 0\r\n\r\n" : "\r\n");
      socket.getOutputStream().write(String.join("\r\n", all).getBytes(StandardCharsets.ISO_8859_1));
      return read(socket.getInputStream());
    }
  }

  /** A page of this address, by its route and what is said behind the question mark. */
  static Asked get(String address, String route, String... said) throws IOException {
    return of(address, "GET " + URI.create(address).getPath() + route + query(said));
  }

  static Asked post(String address, String route, String... said) throws IOException {
    return of(address, "POST " + URI.create(address).getPath() + route + query(said),
        "Origin: http://" + URI.create(address).getAuthority());
  }

  private static String query(String... said) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < said.length; i += 2) {
      parts.add(said[i] + "=" + URLEncoder.encode(said[i + 1], StandardCharsets.UTF_8));
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static Asked read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && !head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r"); b = in.read()) {
      head.write(b);
    }
    List<String> lines = head.toString(StandardCharsets.ISO_8859_1).strip().lines().toList();
    Map<String, String> headers = lines.stream()
        .skip(1)
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one,
            () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    int status = lines.isEmpty() ? 0 : Integer.parseInt(lines.get(0).split(" ")[1]);
    return new Asked(status, headers, in.readAllBytes());
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  Map<String, Object> json() {
    return JsonText.object(text()).orElseThrow(() -> new AssertionError(status + " " + text()));
  }
}
