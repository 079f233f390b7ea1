import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("oauth2:YOUR_TOKEN".getBytes(StandardCharsets.UTF_8));

        URL url = URI.create("https://git.example.com/example/project.git/info/refs?service=git-upload-pack").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Git-Protocol", "version=2");
        connection.setRequestProperty("Pragma", "no-cache");
        connection.setRequestProperty("Accept", "*/*");
        connection.setRequestProperty("Authorization", "Basic " + credentials);

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
