import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"personalizations": [{"to": [{"email": "to@example.com", "name": "Example, Recipient"}], "cc": [], "subject": "Your order #1001 \u2013 20% off", "substitutions": {"{{first_name}}": "Example", "-total-": "$19.99"}}],
             "from": {"email": "shop@example.com"},
             "content": [
              {"type": "text/plain", "value": "Hello {{first_name}},\\r\\nthanks!\\r\\n"},
              {"type": "text/html", "value": "<!doctype html>\\r\\n<p style=\\"color: #333; font: 16px 'Open Sans'\\">Hello&nbsp;{{first_name}},<br>total: -total-</p><a href='https://shop.example.com/o/1001?utm_source=mail&amp;utm_medium=html'>Order<\\/a><script>/* none */</script>"}
             ],
             "send_at": 1767349800, "tracking_settings": {"click_tracking": {"enable": false}}}""";

        URL url = URI.create("https://mail.example.com/v3/mail/send").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer YOUR_TOKEN");
        connection.setRequestProperty("Content-Type", "application/json");
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
