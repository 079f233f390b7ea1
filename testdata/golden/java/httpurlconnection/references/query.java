import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String query = System.getenv("QUERY");

        URL url = URI.create("https://api.example.com/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20") + "&limit=10&from=" + URLEncoder.encode(System.getenv("FROM_DATE"), StandardCharsets.UTF_8).replace("+", "%20")).toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
