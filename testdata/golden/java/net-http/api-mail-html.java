import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://mail.example.com/v3/mail/send"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
