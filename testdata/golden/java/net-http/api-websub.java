import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "hub.mode=subscribe&hub.topic=https%3a%2f%2fblog.example.com%2ffeed%3fformat%3datom%26n%3d10&hub.callback=https%3a%2f%2fapp.example.com%2fsub%2f1%23x&hub.lease_seconds=864000&hub.secret=YOUR_SECRET";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://hub.example.com/hub"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
