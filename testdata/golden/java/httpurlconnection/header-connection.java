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
        connection.setRequestProperty("TE", "trailers, deflate;q=0.5");
        connection.setRequestProperty("Connection", "TE, close");
        connection.setRequestProperty("Keep-Alive", "timeout=5, max=100");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
