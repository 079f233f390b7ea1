import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://api.example.com/headers").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Range", "bytes=0-499,1000-");
        connection.setRequestProperty("If-Range", "\"v1\"");
        connection.setRequestProperty("If-None-Match", "\"abc\", W/\"def\", \"x'y\"");
        connection.setRequestProperty("If-Match", "*");
        connection.setRequestProperty("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
