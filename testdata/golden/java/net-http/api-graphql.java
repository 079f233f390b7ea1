import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"query":"query Books($first: Int!, $after: String) {\\n  books(first: $first, after: $after) {\\n    edges { node { id title } }\\n    # comment\\n  }\\n}\\n","operationName":"Books","variables":{"first":10,"after":null}}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://graphql.example.com/graphql"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
