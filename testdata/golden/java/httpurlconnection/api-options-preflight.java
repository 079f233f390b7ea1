import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        // Restricted headers must be allowed before the first connection is made.
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");

        URL url = URI.create("https://api.example.com/v1/items/42").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("OPTIONS");
        connection.setRequestProperty("Origin", "https://app.example.com");
        connection.setRequestProperty("Access-Control-Request-Method", "PATCH");
        connection.setRequestProperty("Access-Control-Request-Headers", "authorization,content-type,x-request-id");
        connection.setRequestProperty("Accept", "*/*");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
