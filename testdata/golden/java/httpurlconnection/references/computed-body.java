import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String guid = java.util.UUID.randomUUID().toString();
        String timestamp = String.valueOf(java.time.Instant.now().getEpochSecond());
        String number = String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(0, 2));

        String body = "{\"id\": \"" + guid + "\", \"at\": " + timestamp + ", \"number\": " + number + "}";

        URL url = URI.create("https://api.example.com/events").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
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
