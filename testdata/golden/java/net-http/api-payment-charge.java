import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("sk_test_example:".getBytes(StandardCharsets.UTF_8));
        String body = "amount=2000&currency=eur&source=tok_example&description=Order+%231001&metadata[order_id]=1001&expand[]=customer&expand[]=invoice";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://payments.example.com/v1/charges"))
                .header("Authorization", "Basic " + credentials)
                .header("Idempotency-Key", "order-1001-try-1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
