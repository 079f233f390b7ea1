import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String guid = java.util.UUID.randomUUID().toString();
        String timestamp = String.valueOf(java.time.Instant.now().getEpochSecond());
        String number = String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(0, 2));

        String body = "{\"id\": \"" + guid + "\", \"at\": " + timestamp + ", \"number\": " + number + "}";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/events"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
