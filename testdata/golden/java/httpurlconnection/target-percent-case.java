import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://api.example.com/a%2fb%2Fc/%7Euser/%41%3a/%23%3F/a%20b?tag=%23one%26two").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
