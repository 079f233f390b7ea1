import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String query = System.getenv("QUERY");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/search?q=" + query + "&limit=10&from=" + System.getenv("FROM_DATE")))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
