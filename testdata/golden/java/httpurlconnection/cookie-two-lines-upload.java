import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        // Restricted headers must be allowed before the first connection is made.
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");

        String body = """
            --X9\r
            Content-Disposition: form-data; name="title"\r
            \r
            Quarterly\r
            --X9--\r
            """;

        URL url = URI.create("http://origin.example.com/upload").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Host", "www.example.com");
        connection.setRequestProperty("Cookie", "a=1");
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=X9");
        connection.addRequestProperty("Cookie", "b=2");
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
