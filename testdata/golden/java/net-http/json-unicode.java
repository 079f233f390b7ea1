import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "{\"emoji\":\"\ud83d\ude00\",\"\u043a\u043b\u044e\u0447\":\"\u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435\",\"sep\":\"a\u2028b\u2029c\u0085d\u200be\ufefff\",\"accent\":\"e\u0301 \u00e9\",\"del\":\"\177\"}";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/echo"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
