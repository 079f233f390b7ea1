import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {
              "type" : "order.updated",
              "data" : { "url" : "https:\\/\\/shop.example.com\\/o\\/1001", "name" : "Caf\\u00e9 \\ud83c\\udf75", "html" : "\\u003cb\\u003e1\\u003c/b\\u003e", "total" : 10.00 }
            }
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://app.example.com/api/webhooks/orders?tenant=example"))
                .header("Content-Type", "application/json")
                .header("webhook-id", "msg_example")
                .header("webhook-timestamp", "1767349800")
                .header("webhook-signature", "v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE")
                .header("User-Agent", "Example-Webhooks/2.0 (+https://www.example.com/webhooks)")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
