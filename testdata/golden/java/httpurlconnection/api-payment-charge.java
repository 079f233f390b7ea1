import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("sk_test_example:".getBytes(StandardCharsets.UTF_8));

        String body = "amount=2000&currency=eur&source=tok_example&description=Order+%231001&metadata[order_id]=1001&expand[]=customer&expand[]=invoice";

        URL url = URI.create("https://payments.example.com/v1/charges").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Basic " + credentials);
        connection.setRequestProperty("Idempotency-Key", "order-1001-try-1");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
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
