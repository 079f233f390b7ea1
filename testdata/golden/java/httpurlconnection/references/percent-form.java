import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String tenant = System.getenv("TENANT");
        String tenantEncoded = java.net.URLEncoder.encode(tenant, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
        String user = System.getenv("USER_VALUE");
        String userEncoded = java.net.URLEncoder.encode(user, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
        String apiPasswordEncoded = java.net.URLEncoder.encode(System.getenv("API_PASSWORD"), java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");

        String body = "grant_type=password&username=" + userEncoded + "&password=" + apiPasswordEncoded;

        URL url = URI.create("https://login.example.com/token?tenant=" + tenantEncoded).toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
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
