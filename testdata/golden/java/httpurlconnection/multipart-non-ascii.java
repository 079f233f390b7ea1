import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X5\r
            Content-Disposition: form-data; name="gr\u00f6\u00dfe"\r
            \r
            \u00e9\r
            --X5\r
            Content-Disposition: form-data; name="datei"; filename="stra\u00dfe \u65e5\u672c.txt"\r
            Content-Type: text/plain\r
            \r
            x\r
            --X5\r
            Content-Disposition: form-data; name="star"; filename="naive.txt"; filename*=UTF-8''na%C3%AFve.txt\r
            Content-Type: text/plain\r
            \r
            y\r
            --X5--\r
            """;

        URL url = URI.create("https://api.example.com/upload").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=X5");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
