import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"index":"products"}
            {"query":{"match_all":{}},"from":0,"size":1}
            {}
            {"query":{"query_string":{"query":"title:\\"caf\\u00e9\\" AND price:[10 TO *]"}}}
            {"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
            {"size":0}
            """;

        URL url = URI.create("https://search.example.com/_msearch?max_concurrent_searches=2").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        connection.setRequestProperty("Authorization", "Bearer YOUR_TOKEN");
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
