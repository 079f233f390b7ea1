import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://api.example.com/headers").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("User-Agent", "curl/8.0 (snippet; \"quoted\")");
        connection.setRequestProperty("Accept", "application/xml, */*;q=0.1");
        connection.setRequestProperty("Accept-Language", "de-DE, en;q=0.5");
        connection.setRequestProperty("Cache-Control", "no-store");
        connection.setRequestProperty("Pragma", "no-cache");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
