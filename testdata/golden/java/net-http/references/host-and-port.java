import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String hostValue = System.getenv("HOST");
        String port = System.getenv("PORT");

        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + hostValue + ":" + port + "/health"))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
