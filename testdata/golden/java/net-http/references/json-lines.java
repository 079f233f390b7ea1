import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String orderId = System.getenv("ORDER_ID");
        String customer = System.getenv("CUSTOMER");

        String body = """
            {
              "order": %s,
              "customer": "%s",
              "note": "100%% \\"sure\\""
            }""".formatted(orderId, customer.replace("\\", "\\\\").replace("\"", "\\\""));

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/orders"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
