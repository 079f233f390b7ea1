import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"index":"products"}
            {"query":{"match_all":{}},"from":0,"size":1}
            {}
            {"query":{"query_string":{"query":"title:\\"caf\\u00e9\\" AND price:[10 TO *]"}}}
            {"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
            {"size":0}
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://search.example.com/_msearch?max_concurrent_searches=2"))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
