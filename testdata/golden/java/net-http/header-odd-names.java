import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/headers"))
                .header("!#$%&'*+-.^_`|~", "all")
                .header("X-'single'", "1")
                .header("10", "ten")
                .header("9", "nine")
                .header("X.Dot", "dot")
                .header("X_Under", "under")
                .header("X-Under", "dash")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
