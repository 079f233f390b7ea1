import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String user = System.getenv("USER_VALUE");

        String body = "{\"user\": \"" + user.replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"password\": \"" + System.getenv("API_PASSWORD").replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"note\": \"for " + user.replace("\\", "\\\\").replace("\"", "\\\"") + " {only} \\\"now\\\"\", \"remember\": true}";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
