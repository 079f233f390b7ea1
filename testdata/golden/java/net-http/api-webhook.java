import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"id":"evt_example","type":"invoice.paid","data":{"amount":4200,"currency":"eur","ratio":0.10}}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://hooks.example.com/hooks/billing"))
                .header("Content-Type", "application/json")
                .header("User-Agent", "Example-Hooks/1")
                .header("X-Signature", "t=1767349800,v1=YOUR_SIGNATURE")
                .header("X-Hub-Signature-256", "sha256=YOUR_SIGNATURE")
                .header("X-Delivery-Attempt", "1")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
