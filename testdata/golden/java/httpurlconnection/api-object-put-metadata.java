import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        byte[] body = Base64.getDecoder().decode("/9j/4AAQSkZJRgABAQAAAQABAAAQlsX336pkLoCUUoWcWZ9EiIpqfvN7mA0cjmo7utnSI3YesMC2IvYPKecgTZPSg98nn0Lb+6uh5L5lNrKUOg1Xsrw/vogSKSv0cCiyEUWwcX2Tz7noh+adBOyXY/mQ5FB7U5fgeM33TCQy2dgKoddsTXwJcMNxjkerVS8DO2Sxb4c/6yrUVvfv7q2djQgcIQry80gWVcH/2Q==");

        URL url = URI.create("https://bucket.storage.example.com/photos/2026/01/IMG_0001.jpg").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("PUT");
        connection.setRequestProperty("Content-Type", "image/jpeg");
        connection.setRequestProperty("Content-Disposition", "attachment; filename=\"IMG 0001.jpg\"; filename*=UTF-8''IMG%200001.jpg");
        connection.setRequestProperty("x-amz-date", "20260102T103000Z");
        connection.setRequestProperty("x-amz-content-sha256", "UNSIGNED-PAYLOAD");
        connection.setRequestProperty("x-amz-storage-class", "STANDARD_IA");
        connection.setRequestProperty("x-amz-server-side-encryption", "AES256");
        connection.setRequestProperty("x-amz-tagging", "project=example&stage=test%20run");
        connection.setRequestProperty("x-amz-meta-camera", "Example One, 35 mm");
        connection.setRequestProperty("x-amz-meta-taken", "2026-01-02T10:30:00+01:00");
        connection.setRequestProperty("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=YOUR_SIGNATURE");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body);
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
