import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String title = System.getenv("TITLE");
        String name = System.getenv("NAME");

        URL url = URI.create("https://api.example.com/photos").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=boundary");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(("--boundary\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + title + " 1\r\n--boundary\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"pixel.png\"\r\nContent-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            stream.write(java.nio.file.Files.readAllBytes(java.nio.file.Path.of("./pixel.png")));
            stream.write(("\r\n--boundary\r\nContent-Disposition: form-data; name=\"notes\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nNotes of " + name + "\r\n--boundary--").getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
