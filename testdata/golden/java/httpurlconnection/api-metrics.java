import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"series":[{"metric":"app.request.duration","type":3,"points":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],"tags":["env:test","version:1.10"],"unit":"second"},{"metric":"app.errors","type":1,"interval":10,"points":[]}]}""";

        URL url = URI.create("https://metrics.example.com/api/v2/series").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("DD-API-KEY", "YOUR_API_KEY");
        connection.setRequestProperty("DD-APPLICATION-KEY", "YOUR_APP_KEY");
        connection.setRequestProperty("Accept", "application/json");
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
