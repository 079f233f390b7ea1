import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            # sensors
            air,sensor_id=T0201,room=living\\ room temperature=21.970381593547,humidity=45.2310324,co=0.4844531056779361 1767349800000000001
            events,host=a\\,b msg="disk \\"sda\\" at 90%\\\\",count=42i,ok=t,size=18446744073709551615u 1767349800000000002
            """;

        URL url = URI.create("https://influx.example.com:8086/api/v2/write?org=example-org&bucket=home%2Fraw&precision=ns").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Token YOUR_API_TOKEN");
        connection.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
        connection.setRequestProperty("Accept", "application/json");
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
