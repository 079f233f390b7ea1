import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("admin:YOUR_PASSWORD".getBytes(StandardCharsets.UTF_8));

        String body = """
            {"docs":[{"_id":"order:1001","total":19.90},{"_id":"order:1002","_rev":"2-7051cbe5c8faecd085a3fa619e6e6337","_deleted":true},{"_id":"_design/app","language":"javascript","views":{"by_day":{"map":"function (doc) {\\n  if (doc.total > 0) { emit(doc.day, null); }\\n}","reduce":"_count"}}}],"new_edits":true}""";

        URL url = URI.create("http://localhost:5984/shop%2Feu/_bulk_docs").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Basic " + credentials);
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
