import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://odata.example.com/odata/Products('A''1')/Items?$filter=Name%20eq%20'O''Neil%20%26%20Co'%20and%20Price%20gt%2010.5&$select=Id,Name&$expand=Lines($top=2;$orderby=Id)&$top=5&$count=true"))
                .header("Accept", "application/json;odata.metadata=minimal")
                .header("OData-Version", "4.0")
                .header("OData-MaxVersion", "4.0")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
