import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {\r
              "name": "Example GmbH & Co. KG",\r
              "creditonhold": false,\r
              "revenue": 5000000.00,\r
              "primarycontactid@odata.bind": "/contacts(00000000-0000-0000-0000-000000000002)",\r
              "@odata.type": "Microsoft.Dynamics.CRM.account"\r
            }""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("OData-MaxVersion", "4.0")
                .header("OData-Version", "4.0")
                .header("Accept", "application/json")
                .header("If-Match", "*")
                .header("Prefer", "return=representation, odata.include-annotations=\"*\"")
                .header("Content-Type", "application/json; charset=utf-8")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
