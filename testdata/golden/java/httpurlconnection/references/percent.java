import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String query = System.getenv("QUERY");
        String queryEncoded = java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
        String fromDateEncoded = java.net.URLEncoder.encode(System.getenv("FROM_DATE"), java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");

        if (("" + query).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a variable has a line break");
        }

        URL url = URI.create("https://api.example.com/search?q=" + queryEncoded + "&from=" + fromDateEncoded).toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("X-Same", query);

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
