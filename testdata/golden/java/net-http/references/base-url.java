import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String baseUrl = System.getenv("BASE_URL");
        String itemId = System.getenv("ITEM_ID");

        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/items/" + URLEncoder.encode(itemId, StandardCharsets.UTF_8).replace("+", "%20") + "?page=2"))
                .header("Accept", "application/json")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
