import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://api.example.com/headers").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("!#$%&'*+-.^_`|~", "all");
        connection.setRequestProperty("X-'single'", "1");
        connection.setRequestProperty("10", "ten");
        connection.setRequestProperty("9", "nine");
        connection.setRequestProperty("X.Dot", "dot");
        connection.setRequestProperty("X_Under", "under");
        connection.setRequestProperty("X-Under", "dash");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
