import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"id":"evt_example","type":"invoice.paid","data":{"amount":4200,"currency":"eur","ratio":0.10}}""";

        URL url = URI.create("https://hooks.example.com/hooks/billing").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("User-Agent", "Example-Hooks/1");
        connection.setRequestProperty("X-Signature", "t=1767349800,v1=YOUR_SIGNATURE");
        connection.setRequestProperty("X-Hub-Signature-256", "sha256=YOUR_SIGNATURE");
        connection.setRequestProperty("X-Delivery-Attempt", "1");
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
