import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "amount=1099&currency=eur&automatic_payment_methods%5Benabled%5D=true&automatic_payment_methods%5Ballow_redirects%5D=never&transfer_data%5Bdestination%5D=acct_example&shipping%5Baddress%5D%5Bpostal_code%5D=01067&line_items%5B0%5D%5Bsku%5D=A-1&line_items%5B1%5D%5Bsku%5D=B%2F2&statement_descriptor=EXAMPLE*SHOP";

        URL url = URI.create("https://payments.example.com/v1/payment_intents").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("Authorization", "Bearer sk_test_example");
        connection.setRequestProperty("Idempotency-Key", "7f9c24e8-3b12-4fef-91e0-4a2d5b6c7d8e");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
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
