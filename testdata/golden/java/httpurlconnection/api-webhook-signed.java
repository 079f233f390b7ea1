import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {
              "type" : "order.updated",
              "data" : { "url" : "https:\\/\\/shop.example.com\\/o\\/1001", "name" : "Caf\\u00e9 \\ud83c\\udf75", "html" : "\\u003cb\\u003e1\\u003c/b\\u003e", "total" : 10.00 }
            }
            """;

        URL url = URI.create("https://app.example.com/api/webhooks/orders?tenant=example").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("webhook-id", "msg_example");
        connection.setRequestProperty("webhook-timestamp", "1767349800");
        connection.setRequestProperty("webhook-signature", "v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE");
        connection.setRequestProperty("User-Agent", "Example-Webhooks/2.0 (+https://www.example.com/webhooks)");
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
