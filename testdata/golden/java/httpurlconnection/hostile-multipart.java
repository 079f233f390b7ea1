import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --H1\r
            Content-Disposition: form-data; name="a'$(touch snipgen-canary)`touch snipgen-canary`"\r
            \r
            '; touch snipgen-canary; '\r
            --H1\r
            Content-Disposition: form-data; name="b${x}"; filename="'; touch snipgen-canary; '.txt"\r
            Content-Type: text/plain; x='$(touch snipgen-canary)'\r
            \r
            $(touch snipgen-canary)
            `touch snipgen-canary`
            \r
            --H1\r
            Content-Disposition: form-data; name="c;type=text/html"; filename="../../snipgen-canary"\r
            Content-Type: application/octet-stream\r
            \r
            @snipgen-canary\r
            --H1\r
            Content-Disposition: form-data; name="d"; filename="{${touch('snipgen-canary')}}"\r
            Content-Type: text/plain\r
            \r
            <snipgen-canary;type=x\r
            --H1--\r
            """;

        URL url = URI.create("https://api.example.com/upload").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=H1");
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
