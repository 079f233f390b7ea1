import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --X6\r
            Content-Disposition: form-data; name="a%22b%22"\r
            \r
            1\r
            --X6\r
            Content-Disposition: form-data; name="c%0D%0Ad"; filename="e%22f%22.txt"\r
            Content-Type: text/plain\r
            \r
            2\r
            --X6\r
            Content-Disposition: form-data; name="g\\"h"; filename="C:\\\\dir\\\\i'j;k.txt"\r
            Content-Type: text/plain\r
            \r
            3\r
            --X6\r
            Content-Disposition: form-data; name=token\r
            \r
            4\r
            --X6--\r
            """;

        URL url = URI.create("https://api.example.com/upload").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=X6");
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
