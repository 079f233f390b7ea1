import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("ACexample:YOUR_AUTH_TOKEN".getBytes(StandardCharsets.UTF_8));

        String body = "To=%2B15005550006&From=%2B15005550001&Body=Your+code+is+004217.%0AIt+ends+in+5%27+%E2%8F%B0&StatusCallback=https%3A%2F%2Fhooks.example.com%2Fsms%3Fid%3D1%26try%3D2";

        URL url = URI.create("https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Basic " + credentials);
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
