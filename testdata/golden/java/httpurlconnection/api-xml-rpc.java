import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            <?xml version='1.0'?>
            <methodCall>
            <methodName>metaWeblog.newPost</methodName>
            <params>
            <param><value><int>1</int></value></param>
            <param><value><string>author</string></value></param>
            <param><value><string>YOUR_PASSWORD</string></value></param>
            <param><value><struct>
            <member><name>title</name><value><string>  Hello &lt;World&gt;  </string></value></member>
            <member><name>dateCreated</name><value><dateTime.iso8601>20260102T10:30:00</dateTime.iso8601></value></member>
            <member><name>bits</name><value><base64>
            AAECAwQF+/8=
            </base64></value></member>
            <member><name>categories</name><value><array><data></data></array></value></member>
            </struct></value></param>
            <param><value><boolean>1</boolean></value></param>
            </params>
            </methodCall>
            """;

        URL url = URI.create("https://blog.example.com/xmlrpc.php").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "text/xml");
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
