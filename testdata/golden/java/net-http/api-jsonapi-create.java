import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"data":{"type":"photos","lid":"local-1","attributes":{"title":"Example photo","src":"https://www.example.com/images/productivity.png","tags":[],"exif":{}},"relationships":{"photographer":{"data":{"type":"people","id":"9"}},"album":{"data":null}}}}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1"))
                .header("Content-Type", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"")
                .header("Accept", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
