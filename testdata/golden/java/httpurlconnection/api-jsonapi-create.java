import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"data":{"type":"photos","lid":"local-1","attributes":{"title":"Example photo","src":"https://www.example.com/images/productivity.png","tags":[],"exif":{}},"relationships":{"photographer":{"data":{"type":"people","id":"9"}},"album":{"data":null}}}}""";

        URL url = URI.create("https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"");
        connection.setRequestProperty("Accept", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"");
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
