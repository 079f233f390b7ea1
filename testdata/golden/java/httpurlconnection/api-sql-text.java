import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            -- orders of the last week; "total" is net
            SELECT o.id, c."full name", 'it''s ' || `note` AS "n", o.total * 1.19 AS gross
            FROM orders o JOIN customers c ON c.id = o.customer_id
            WHERE o.created > now() - INTERVAL '7' DAY
              AND o.status IN ('paid', 'shipped') AND o.tag LIKE '50\\%%' ESCAPE '\\'
              AND o.ref <> $1 /* open */
            ORDER BY 1 DESC LIMIT 100;""";

        URL url = URI.create("https://sql.example.com:8443/v1/statement").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Trino-User", "example");
        connection.setRequestProperty("X-Trino-Catalog", "hive");
        connection.setRequestProperty("X-Trino-Schema", "web");
        connection.setRequestProperty("X-Trino-Session", "query_max_run_time=2h");
        connection.setRequestProperty("X-Trino-Client-Tags", "a,b");
        connection.setRequestProperty("Content-Type", "text/plain");
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
