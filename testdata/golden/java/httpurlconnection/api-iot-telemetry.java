import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            [{"ts":1767349800000,"values":{"temperature":-0.0,"humidity":55.10,"pressure":1.01325E+5,"doorOpen":false}},{"ts":1767349801000,"values":{"temperature":21,"gps":[50.9413,6.9583,null],"fw":"1.10","raw":"0x00FF"}}]""";

        URL url = URI.create("https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry").toURL();
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
