import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String name = System.getenv("NAME");
        String plain = System.getenv("PLAIN");

        URL url = URI.create("https://api.example.com/a/../" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "/%7e?a=" + URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20") + "&&b").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
