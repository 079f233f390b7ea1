import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("YOUR_CLIENT_ID:YOUR_CLIENT_SECRET".getBytes(StandardCharsets.UTF_8));

        String body = "grant_type=authorization_code&code=YOUR_CODE&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Fx%3D1&code_verifier=YOUR_VERIFIER&scope=openid%20email+profile";

        URL url = URI.create("https://login.example.com/oauth2/token").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Basic " + credentials);
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
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
