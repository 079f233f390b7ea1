import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            <!doctype html>
            <title>Hello</title>
            """;

        URL url = URI.create("https://storage.example.com/bucket/a%20folder/index%2Bv1.html").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("PUT");
        connection.setRequestProperty("x-amz-date", "20260102T103000Z");
        connection.setRequestProperty("x-amz-content-sha256", "736ba3cc734263ce00143d4e48241171dd04e197617f3e9e83b8856638216ba7");
        connection.setRequestProperty("x-amz-acl", "public-read");
        connection.setRequestProperty("x-amz-meta-note", "");
        connection.setRequestProperty("Content-Type", "text/html");
        connection.setRequestProperty("Content-MD5", "ZO5VF3Hh1NPbuc2qmUAVJA==");
        connection.setRequestProperty("Cache-Control", "max-age=60");
        connection.setRequestProperty("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE");
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
