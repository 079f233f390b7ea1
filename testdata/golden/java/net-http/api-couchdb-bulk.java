import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("admin:YOUR_PASSWORD".getBytes(StandardCharsets.UTF_8));
        String body = """
            {"docs":[{"_id":"order:1001","total":19.90},{"_id":"order:1002","_rev":"2-7051cbe5c8faecd085a3fa619e6e6337","_deleted":true},{"_id":"_design/app","language":"javascript","views":{"by_day":{"map":"function (doc) {\\n  if (doc.total > 0) { emit(doc.day, null); }\\n}","reduce":"_count"}}}],"new_edits":true}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:5984/shop%2Feu/_bulk_docs"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
