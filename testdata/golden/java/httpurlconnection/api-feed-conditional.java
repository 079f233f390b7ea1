import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://www.example.com/blog/feed/?format=atom&tag=go").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Accept", "application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5");
        connection.setRequestProperty("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT");
        connection.setRequestProperty("If-None-Match", "\"5f3b-64c8a1d2-gzip\"");
        connection.setRequestProperty("A-IM", "feed");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
