import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            SELECT ?name ?mail
            WHERE {
              ?person foaf:name ?name ; foaf:mbox ?mail .
              FILTER(?name != "it's \\"x\\""@en)
            }
            LIMIT 10""";

        URL url = URI.create("https://sparql.example.com/sparql?default-graph-uri=http%3A%2F%2Fwww.example.com%2Fgraph").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Accept", "application/sparql-results+json");
        connection.setRequestProperty("Content-Type", "application/sparql-query");
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
