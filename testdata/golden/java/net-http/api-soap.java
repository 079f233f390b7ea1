import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            <?xml version="1.0" encoding="utf-8"?>\r
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\r
              <soap:Body>\r
                <m:GetPrice xmlns:m="http://www.example.com/stock">\r
                  <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r
                </m:GetPrice>\r
              </soap:Body>\r
            </soap:Envelope>\r
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://soap.example.com/services/Stock.asmx"))
                .header("Content-Type", "text/xml; charset=\"utf-8\"")
                .header("SOAPAction", "\"http://www.example.com/stock/GetPrice\"")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
