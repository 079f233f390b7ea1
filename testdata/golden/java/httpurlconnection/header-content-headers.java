import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "hello";

        URL url = URI.create("https://api.example.com/text").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "text/plain; charset=utf-8; format=flowed");
        connection.setRequestProperty("Content-Language", "en, de");
        connection.setRequestProperty("Content-Disposition", "attachment; filename=\"a b.txt\"");
        connection.setRequestProperty("Content-Location", "/a");
        connection.setRequestProperty("Last-Modified", "Fri, 02 Jan 2026 10:30:00 GMT");
        connection.setRequestProperty("Expires", "0");
        connection.setRequestProperty("Allow", "GET, PUT");
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
