import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"title":"Crash on start","body":"Steps:\\n\\n1. run `app --init`\\n2. see *nothing*\\n\\n```\\npanic: \\"oops\\"\\n```","labels":["bug"],"assignees":[],"milestone":null}""";

        URL url = URI.create("https://code.example.com/repos/example/project/issues").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Accept", "application/vnd.example.v3+json");
        connection.setRequestProperty("Authorization", "Bearer YOUR_TOKEN");
        connection.setRequestProperty("X-Api-Version", "2026-01-01");
        connection.setRequestProperty("User-Agent", "example-client/1.0");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
