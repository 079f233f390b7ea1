import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

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

        URL url = URI.create("https://soap.example.com/services/Stock.asmx").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "text/xml; charset=\"utf-8\"");
        connection.setRequestProperty("SOAPAction", "\"http://www.example.com/stock/GetPrice\"");
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
