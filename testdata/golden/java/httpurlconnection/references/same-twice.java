import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String id = System.getenv("ID_VALUE");

        URL url = URI.create("https://api.example.com/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "&env=" + URLEncoder.encode(System.getenv("ID"), StandardCharsets.UTF_8).replace("+", "%20")).toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
