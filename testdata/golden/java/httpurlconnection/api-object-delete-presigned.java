import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = URI.create("https://bucket.storage.example.com/photos/old%20%26%20new.jpg?versionId=YOUR_VERSION_ID&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=YOUR_ACCESS_KEY%2F20260102%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20260102T103000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=YOUR_SIGNATURE").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("DELETE");

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
