import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "AAAAABIKB2V4YW1wbGUQlgEY/////w8=";

        URL url = URI.create("https://grpc.example.com/example.greeter.v1.Greeter/SayHello").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/grpc-web-text+proto");
        connection.setRequestProperty("Accept", "application/grpc-web-text");
        connection.setRequestProperty("X-Grpc-Web", "1");
        connection.setRequestProperty("X-User-Agent", "grpc-web-javascript/0.1");
        connection.setRequestProperty("grpc-timeout", "5000m");
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
