import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String user = System.getenv("USER_VALUE");

        String body = "{\"user\": \"" + user.replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"password\": \"" + System.getenv("API_PASSWORD").replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"note\": \"for " + user.replace("\\", "\\\\").replace("\"", "\\\"") + " {only} \\\"now\\\"\", \"remember\": true}";

        URL url = URI.create("https://api.example.com/sessions").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
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
