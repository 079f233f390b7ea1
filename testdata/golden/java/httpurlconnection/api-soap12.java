import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

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

        URL url = URI.create("https://soap.example.com/services/StockQuote.asmx").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/soap+xml; charset=utf-8; action=\"http://example.com/stock/GetPrice\"");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
