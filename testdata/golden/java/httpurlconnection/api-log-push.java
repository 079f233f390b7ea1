import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"ts":"2026-01-02T10:30:00.000Z","host":"web-1","app":"api","log":{"level":"info","message":"GET /v1 200 12ms"}}
            {"ts":"2026-01-02T10:30:01.250Z","host":"web-2","app":"api","log":{"level":"error","message":"\\u001b[31mboom\\u001b[0m\\n\\tat main.go:10"}}
            {"ts":"0","host":"web-1","app":"cron","log":{"message":""}}""";

        URL url = URI.create("https://logs.example.com:9428/insert/jsonline?_stream_fields=host,app&_time_field=ts&_msg_field=log.message").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/stream+json");
        connection.setRequestProperty("AccountID", "0");
        connection.setRequestProperty("ProjectID", "0");
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
