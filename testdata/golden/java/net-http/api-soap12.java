import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            <?xml version="1.0" encoding="utf-8"?>
            <env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:m="http://example.com/stock">
              <env:Header>
                <m:Trans env:mustUnderstand="true">234</m:Trans>
              </env:Header>
              <env:Body>
                <m:GetPrice>
                  <m:Item>Apples &amp; Pears</m:Item>
                  <m:Note><![CDATA[5 < 6 && "x"]]></m:Note>
                  <m:Empty/>
                </m:GetPrice>
              </env:Body>
            </env:Envelope>""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://soap.example.com/services/StockQuote.asmx"))
                .header("Content-Type", "application/soap+xml; charset=utf-8; action=\"http://example.com/stock/GetPrice\"")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
