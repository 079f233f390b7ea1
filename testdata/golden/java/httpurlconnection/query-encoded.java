import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://api.example.com/q?city=K%C3%B6ln&latin=K%f6ln&snow=%e2%98%83&nul=%00&nl=%0D%0A").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
