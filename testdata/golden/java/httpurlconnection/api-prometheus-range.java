import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("http://localhost:9090/api/v1/query_range?query=sum+by+(code)+(rate(http_requests_total%7Bjob%3D%22api%22%2Cpath%3D~%22%2Fv1%2F.%2B%22%7D%5B5m%5D))&start=2026-01-02T10:00:00.000Z&end=2026-01-02T11:00:00.000Z&step=15s&timeout=").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
