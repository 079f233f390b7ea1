import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String id = System.getenv("ID_VALUE");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "&env=" + URLEncoder.encode(System.getenv("ID"), StandardCharsets.UTF_8).replace("+", "%20")))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
