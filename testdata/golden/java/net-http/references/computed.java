import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String guid = java.util.UUID.randomUUID().toString();
        String guid2 = java.util.UUID.randomUUID().toString();
        String number = String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(5, 10));
        String timestamp = String.valueOf(java.time.Instant.now().getEpochSecond());
        String timestamp2 = String.valueOf(java.time.Instant.now().getEpochSecond() - 3600);
        String now = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", java.util.Locale.US));

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/events"))
                .header("X-Request-Id", guid)
                .header("X-Trace-Id", guid2)
                .header("X-Number", number)
                .header("X-Time", timestamp)
                .header("X-Time-Before", timestamp2)
                .header("X-Iso", now)
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
