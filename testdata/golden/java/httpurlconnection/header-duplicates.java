import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://api.example.com/headers").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Accept", "text/html");
        connection.addRequestProperty("Accept", "application/json;q=0.9");
        connection.setRequestProperty("X-Tag", "one");
        connection.addRequestProperty("X-Tag", "two");
        connection.addRequestProperty("X-Tag", "one");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
