import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String guid = java.util.UUID.randomUUID().toString();
        String guid2 = java.util.UUID.randomUUID().toString();
        String number = String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(5, 10));
        String timestamp = String.valueOf(java.time.Instant.now().getEpochSecond());
        String timestamp2 = String.valueOf(java.time.Instant.now().getEpochSecond() - 3600);
        String now = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", java.util.Locale.US));

        URL url = URI.create("https://api.example.com/events").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("X-Request-Id", guid);
        connection.setRequestProperty("X-Trace-Id", guid2);
        connection.setRequestProperty("X-Number", number);
        connection.setRequestProperty("X-Time", timestamp);
        connection.setRequestProperty("X-Time-Before", timestamp2);
        connection.setRequestProperty("X-Iso", now);

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
