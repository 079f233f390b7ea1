import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            SELECT ?name ?mail
            WHERE {
              ?person foaf:name ?name ; foaf:mbox ?mail .
              FILTER(?name != "it's \\"x\\""@en)
            }
            LIMIT 10""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph"))
                .header("Accept", "application/sparql-results+json")
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
