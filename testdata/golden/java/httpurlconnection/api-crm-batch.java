import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            --batch_AAA123\r
            Content-Type: multipart/mixed; boundary=changeset_BBB456\r
            \r
            --changeset_BBB456\r
            Content-Type: application/http\r
            Content-Transfer-Encoding: binary\r
            Content-ID: 1\r
            \r
            POST /api/data/v9.2/tasks HTTP/1.1\r
            Content-Type: application/json;type=entry\r
            \r
            {"subject":"Task 1 in batch","regardingobjectid_account_task@odata.bind":"$1"}\r
            --changeset_BBB456--\r
            \r
            --batch_AAA123\r
            Content-Type: application/http\r
            Content-Transfer-Encoding: binary\r
            \r
            GET /api/data/v9.2/tasks?$top=1&$filter=contains(subject,'batch') HTTP/1.1\r
            Accept: application/json\r
            \r
            --batch_AAA123--\r
            """;

        URL url = URI.create("https://crm.example.com/api/data/v9.2/$batch").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer YOUR_TOKEN");
        connection.setRequestProperty("OData-MaxVersion", "4.0");
        connection.setRequestProperty("OData-Version", "4.0");
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("Content-Type", "multipart/mixed; boundary=\"batch_AAA123\"");
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
