import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --batch_AAA123\r
            Content-Type: multipart/mixed; boundary=changeset_BBB456\r
            \r
            --changeset_BBB456\r
            Content-Type: application/http\r
            Content-Transfer-Encoding: binary\r
            Content-ID: 1\r
            \r
            POST /api/data/v9.2/tasks HTTP/1.1\r
            Content-Type: application/json;type=entry\r
            \r
            {"subject":"Task 1 in batch","regardingobjectid_account_task@odata.bind":"$1"}\r
            --changeset_BBB456--\r
            \r
            --batch_AAA123\r
            Content-Type: application/http\r
            Content-Transfer-Encoding: binary\r
            \r
            GET /api/data/v9.2/tasks?$top=1&$filter=contains(subject,'batch') HTTP/1.1\r
            Accept: application/json\r
            \r
            --batch_AAA123--\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://crm.example.com/api/data/v9.2/$batch"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("OData-MaxVersion", "4.0")
                .header("OData-Version", "4.0")
                .header("Accept", "application/json")
                .header("Content-Type", "multipart/mixed; boundary=\"batch_AAA123\"")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
