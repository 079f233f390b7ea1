import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://reqbin.com/echo/get/json").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("accept", "*/*");
        connection.setRequestProperty("accept-encoding", "gzip, deflate, br, zstd");
        connection.setRequestProperty("if-modified-since", "Fri, 02 Jan 2026 10:30:00 GMT");
        connection.setRequestProperty("referer", "https://www.example.com/page?x=1");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            if ("gzip".equals(connection.getContentEncoding())) {
                content = new GZIPInputStream(content);
            }
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
