import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        // Restricted headers must be allowed before the first connection is made.
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");

        URL url = URI.create("https://api.example.com/headers").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Date", "Fri, 02 Jan 2026 10:30:00 GMT");
        connection.setRequestProperty("Via", "1.1 proxy.example.com");
        connection.setRequestProperty("Origin", "null");
        connection.setRequestProperty("Referer", "https://www.example.com/a?b=c");
        connection.setRequestProperty("Sec-Fetch-Site", "cross-site");
        connection.setRequestProperty("Sec-Fetch-Mode", "cors");
        connection.setRequestProperty("Sec-Fetch-Dest", "empty");
        connection.setRequestProperty("DNT", "1");
        connection.setRequestProperty("Access-Control-Request-Method", "PUT");
        connection.setRequestProperty("Access-Control-Request-Headers", "x-a, x-b");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
