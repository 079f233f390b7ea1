import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"index":{"_index":"books","_id":"1"}}
            {"title":"First","year":1999}
            {"update":{"_index":"books","_id":"2"}}
            {"doc":{"price":9.90}}
            {"delete":{"_index":"books","_id":"3"}}
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:9200/_bulk?refresh=wait_for"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
